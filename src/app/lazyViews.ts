import { lazy } from 'react';

/** Views that only a gesture of the reader brings up: no part of the first load. */
export const Detail = lazy(() =>
  import('../views/detail/Detail.tsx').then((module) => ({ default: module.Detail })),
);
export const EventTable = lazy(() =>
  import('../views/table/EventTable.tsx').then((module) => ({ default: module.EventTable })),
);
export const About = lazy(() =>
  import('../views/about/About.tsx').then((module) => ({ default: module.About })),
);

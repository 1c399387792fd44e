import { worded } from '../../i18n/worded.tsx';
import { late } from '../../ui/late.tsx';

// Lines are drawn only once a line of descent is lit, or a day is shown: no part of the first load.
const arcs = late(() => import('./LinkArcs.tsx').then((module) => module.LinkArcs));

export const LinkArcs = arcs.View;

/** Fetches the lines between places: what is first drawn afterwards does not wait. */
export const preloadArcs = arcs.preload;

/** Where every place is in the first view, there are none. */
export const OutlyingMarks = late(() =>
  worded(import('./OutlyingMarks.tsx').then((module) => module.OutlyingMarks)),
).View;

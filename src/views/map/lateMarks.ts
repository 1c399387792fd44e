import { worded } from '../../i18n/worded.tsx';
import { late } from '../../ui/late.tsx';

// Lines are drawn only once a line of descent is lit, or a day is shown: no part of the first load.
const arcs = late(() => import('./LinkArcs.tsx').then((module) => module.LinkArcs));
const signs = late(() => import('./LinkArcs.tsx').then((module) => module.LinkSigns));

export const LinkArcs = arcs.View;
export const LinkSigns = signs.View;

/** Fetches the lines between places and their key: what is first drawn afterwards does not wait. */
export const preloadArcs = () => Promise.all([arcs.preload(), signs.preload()]);

/** Where every place is in the first view, there are none. */
export const OutlyingMarks = late(() =>
  worded(import('./OutlyingMarks.tsx').then((module) => module.OutlyingMarks)),
).View;

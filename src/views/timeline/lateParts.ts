import { late } from '../../ui/late.tsx';

// What is drawn only once a day is shown, or a line of descent is lit: no part of the first load.
const dayLine = late(() => import('./DayLine.tsx').then((module) => module.DayLine));
const laneLines = late(() => import('./LaneLines.tsx').then((module) => module.LaneLines));
const linkKey = late(() => import('./LinkKey.tsx').then((module) => module.LinkKey));

export const DayLine = dayLine.View;
export const LaneLines = laneLines.View;
export const LinkKey = linkKey.View;

/** Fetches them: what is first drawn afterwards does not wait. */
export async function preloadTimeline(): Promise<void> {
  await Promise.all([dayLine.preload(), laneLines.preload(), linkKey.preload()]);
}

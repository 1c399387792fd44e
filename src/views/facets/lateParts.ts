import { worded } from '../../i18n/worded.tsx';
import { late } from '../../ui/late.tsx';

// A reader has to filter or select a town first: no part of the first load.
const chipList = late(() => import('./ChipList.tsx').then((module) => module.ChipList));
const townLine = late(() => worded(import('./TownLine.tsx').then((module) => module.TownLine)));
const relief = late(() => worded(import('./Relief.tsx').then((module) => module.Relief)));

export const ChipList = chipList.View;
export const TownLine = townLine.View;
export const Relief = relief.View;

/** Fetches the chips: filters in force are shown at once afterwards. */
export const preloadChips = chipList.preload;

import { worded } from '../../i18n/worded.tsx';
import { late } from '../../ui/late.tsx';

/** The rows behind a figure: no part of the first load, for a reader has to ask for them. */
export const RestsOn = late(() =>
  worded(import('./frame/RestsOn.tsx').then((module) => module.RestsOn)),
).View;

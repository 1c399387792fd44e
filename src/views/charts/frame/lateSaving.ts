import { worded } from '../../../i18n/worded.tsx';
import { late } from '../../../ui/late.tsx';

/** What writes a chart as a file, with its words: no part of the first load, for a reader has to ask for it. */
export const Saving = late(() => worded(import('./Saving.tsx').then((module) => module.Saving))).View;

import type { Names } from './place.ts';

/** The languages of the atlas, its words, its data and its gazetteer; English is the first. */
export const languages = ['en', 'ru', 'kk'] as const satisfies readonly (keyof Names)[];
export type Language = (typeof languages)[number];

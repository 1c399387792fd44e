import type { Language } from '../../domain/language.ts';
import type { Prose } from '../authored/dataset.ts';

/** Chooses the reader's language. */
export type Say = (words: Prose) => string;

/** The words in a language, in English where they are not translated. */
export function inLanguage(language: Language): Say {
  return (words) => words[language] ?? words.en;
}

/** A property where it has a value, and nothing where it has none. */
export function given<K extends string, T>(
  key: K,
  value: T | undefined,
): { readonly [P in K]?: T } {
  return value === undefined ? {} : ({ [key]: value } as { readonly [P in K]: T });
}

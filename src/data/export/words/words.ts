import type { Language } from '../../../domain/language.ts';
import { en } from './en.ts';
import type { ExportWords } from './exportWords.ts';
import { kk } from './kk.ts';
import { ru } from './ru.ts';

const words: Readonly<Record<Language, ExportWords>> = { en, ru, kk };

/** What files and citations say, in a language. */
export function wordsOf(language: Language): ExportWords {
  return words[language];
}

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Language } from '../../src/domain/language.ts';

export type PageWords = Readonly<Record<'app.name' | 'app.title', string>>;

/** What the atlas is called in a language, for files that no script words. */
export function pageWords(language: Language): PageWords {
  const file = join(import.meta.dirname, '../../src/i18n/locales', language, 'app.json');
  return JSON.parse(readFileSync(file, 'utf8')) as PageWords;
}

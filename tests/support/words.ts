import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Language } from '../../src/domain/language.ts';
import type { MessageId } from '../../src/i18n/messages.ts';

/** The words of a language that have no parameters, as its catalogue writes them. */
export type Words = (id: MessageId) => string;

const read = new Map<Language, Words>();

function readWords(language: Language): Words {
  const folder = join('src', 'i18n', 'locales', language);
  const catalogues = readdirSync(folder).filter((file) => file.endsWith('.json'));
  const entries = catalogues.flatMap((file) =>
    Object.entries(JSON.parse(readFileSync(join(folder, file), 'utf8')) as Record<string, string>),
  );
  const words = new Map(entries);
  return (id) => {
    const word = words.get(id);
    if (word === undefined || word.includes('{')) throw new Error(`${id} is no plain word: ${word}`);
    return word;
  };
}

export function wordsOf(language: Language): Words {
  const words = read.get(language) ?? readWords(language);
  read.set(language, words);
  return words;
}

import { wordsOf } from '../words/words.ts';
import type { Citable } from './citable.ts';
import { notesOf, sentence, versionNote } from './notes.ts';

/** A citation as people write it, on one line. */
export function textOf(citable: Citable): string {
  const { title, issued, address, accessed, language } = citable;
  const words = wordsOf(language);
  return [
    `${words.author} (${issued.slice(0, 4)}).`,
    sentence(title),
    sentence(versionNote(citable)),
    `${address} (${words.accessed.toLowerCase()}: ${accessed}).`,
    ...notesOf(citable).map(sentence),
  ].join(' ');
}

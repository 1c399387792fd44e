import { wordsOf } from '../words/words.ts';
import { author, type Citable } from './citable.ts';
import { notesOf, sentence, versionNote } from './notes.ts';

/** A citation as people write it, on one line. */
export function textOf(citable: Citable): string {
  const { title, issued, address, accessed, language } = citable;
  return [
    `${author} (${issued.slice(0, 4)}).`,
    sentence(title),
    sentence(versionNote(citable)),
    sentence(address),
    `${wordsOf(language).accessed}: ${accessed}.`,
    ...notesOf(citable).map(sentence),
  ].join(' ');
}

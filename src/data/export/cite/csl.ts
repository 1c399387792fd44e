import { wordsOf } from '../words/words.ts';
import type { Citable } from './citable.ts';
import { notesOf, sentence, versionNote } from './notes.ts';
import { cslDay, type CslReference } from './sources.ts';

/** The reference in CSL-JSON, the form of Zotero, Pandoc and citeproc. */
export function cslReference(citable: Citable): CslReference {
  const { key, title, container, issued, version, language, address, accessed } = citable;
  return {
    id: key,
    type: 'dataset',
    title,
    ...(container === undefined ? {} : { 'container-title': container }),
    author: [{ literal: wordsOf(language).author }],
    issued: cslDay(issued),
    accessed: cslDay(accessed),
    version,
    language,
    URL: address,
    note: [versionNote(citable), ...notesOf(citable)].map(sentence).join(' '),
  };
}

/** References as the file has them. */
export function cslOf(references: readonly CslReference[]): string {
  return `${JSON.stringify(references, null, 2)}\n`;
}

import { wordsOf } from '../words/words.ts';
import { oneLine, type Citable } from './citable.ts';
import { notesOf, versionNote } from './notes.ts';

const newline = '\r\n';

function risDay(iso: string): string {
  return iso.replaceAll('-', '/');
}

/** The reference as RIS: a tag a line, and no value longer than its line. */
export function risOf(citable: Citable): string {
  const { key, title, container, issued, version, language, address, accessed } = citable;
  const tags: readonly (readonly [string, string])[] = [
    ['TY', 'DATA'],
    ['ID', key],
    ['TI', title],
    ...(container === undefined ? [] : [['T2', container] as const]),
    ['AU', wordsOf(language).author],
    ['PY', issued.slice(0, 4)],
    ['DA', risDay(issued)],
    ['ET', version],
    ['LA', language],
    ['UR', address],
    ['Y2', risDay(accessed)],
    ...[versionNote(citable), ...notesOf(citable)].map((note) => ['N1', note] as const),
    ['ER', ''],
  ];
  return tags.map(([tag, value]) => `${tag}  - ${oneLine(value)}${newline}`).join('');
}

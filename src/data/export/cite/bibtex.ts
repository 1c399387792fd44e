import { wordsOf } from '../words/words.ts';
import type { Citable } from './citable.ts';
import { notesOf, sentence, versionNote } from './notes.ts';

/** What TeX would take for its own; braces in words, since BibTeX counts escaped ones too. */
const special: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '&': '\\&',
  '%': '\\%',
  $: '\\$',
  '#': '\\#',
  _: '\\_',
};

/** A text for a field in braces. Letters of every alphabet stay as they are. */
export function escaped(text: string): string {
  return text.replace(/[\\{}~^&%$#_]/g, (character) => special[character] ?? character);
}

/** An address stays as it is but for what would end the field. */
function verbatim(address: string): string {
  return address.replace(/[\\{}\s]/gu, (character) => encodeURIComponent(character));
}

const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/** The reference for BibTeX and biblatex. */
export function bibtexOf(citable: Citable): string {
  const { key, language, title, issued, version, address, accessed } = citable;
  const fields: readonly (readonly [string, string])[] = [
    ['author', `{{${escaped(wordsOf(language).author)}}}`],
    ['title', `{{${escaped(title)}}}`],
    ['howpublished', `{${escaped(versionNote(citable))}}`],
    ['version', `{${escaped(version)}}`],
    ['year', `{${issued.slice(0, 4)}}`],
    ['month', months[Number(issued.slice(5, 7)) - 1] ?? '{}'],
    ['url', `{${verbatim(address)}}`],
    ['urldate', `{${accessed}}`],
    ['note', `{${escaped(notesOf(citable).map(sentence).join(' '))}}`],
  ];
  const lines = fields.map(([name, value]) => `  ${name} = ${value},\n`);
  return `@misc{${key},\n${lines.join('')}}\n`;
}

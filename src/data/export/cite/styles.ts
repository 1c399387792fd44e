import { bibtexOf } from './bibtex.ts';
import type { Citable } from './citable.ts';
import { cslOf, cslReference } from './csl.ts';
import { risOf } from './ris.ts';
import { textOf } from './text.ts';

/** A form a citation is written in. */
export interface CitationStyle {
  readonly id: 'text' | 'bibtex' | 'ris' | 'csl';
  /** Of the file's name, without a point before it. */
  readonly extension: string;
  readonly mediaType: string;
  readonly write: (citable: Citable) => string;
}

/** Every form of a citation, the one people read first. */
export const citationStyles: readonly CitationStyle[] = [
  {
    id: 'text',
    extension: 'txt',
    mediaType: 'text/plain;charset=utf-8',
    write: (citable) => `${textOf(citable)}\n`,
  },
  {
    id: 'bibtex',
    extension: 'bib',
    mediaType: 'application/x-bibtex;charset=utf-8',
    write: bibtexOf,
  },
  {
    id: 'ris',
    extension: 'ris',
    mediaType: 'application/x-research-info-systems;charset=utf-8',
    write: risOf,
  },
  {
    id: 'csl',
    extension: 'csl.json',
    mediaType: 'application/vnd.citationstyles.csl+json',
    write: (citable) => cslOf([cslReference(citable)]),
  },
];

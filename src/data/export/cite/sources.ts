import { isoFromDay } from '../../../domain/day.ts';
import type { Language } from '../../../domain/language.ts';
import { hrefOf, namesDate, namesPublisher, publishedOf, type Source } from '../../../domain/source.ts';
import { wordsOf } from '../words/words.ts';
import { oneLine } from './citable.ts';

/** A reference of CSL-JSON, as far as citations here need it. */
export interface CslReference {
  readonly id: string;
  readonly type: 'dataset' | 'webpage' | 'document';
  readonly title: string;
  readonly author?: readonly { readonly literal: string }[];
  readonly 'container-title'?: string;
  readonly publisher?: string;
  readonly issued?: CslDate;
  readonly accessed?: CslDate;
  readonly version?: string;
  readonly language?: string;
  readonly URL?: string;
  readonly note?: string;
}

export interface CslDate {
  /** Year, month, day: as many as are known. */
  readonly 'date-parts'?: readonly (readonly number[])[];
  readonly circa?: boolean;
  readonly literal?: string;
}

function nameOf(source: Source): string {
  const { publisher, title, label } = source;
  if (title !== undefined) return `${publisher}: ${title}`;
  return namesPublisher(source) ? label : `${publisher}: ${label}`;
}

/** A source in one line: who, what, when and where, as far as it is known. */
export function sourceLine(source: Source, language: Language): string {
  const { date, address, title } = source;
  const rough = date?.replace(/[~?%]$/, '');
  const when = date === rough || rough === undefined ? date : wordsOf(language).about(rough);
  const told = title === undefined && namesDate(source) ? undefined : when;
  const known = [told, address].filter((part) => part !== undefined);
  return oneLine(`${nameOf(source)}${known.length === 0 ? '' : ` (${known.join(', ')})`}`);
}

/** A day as CSL-JSON has it. */
export function cslDay(iso: string): CslDate {
  return { 'date-parts': [iso.split('-').map(Number)] };
}

function issuedOf(source: Source): CslDate | undefined {
  const date = publishedOf(source);
  if (date === undefined) return source.date === undefined ? undefined : { literal: source.date };
  const parts = isoFromDay(date.min).split('-').map(Number);
  const known = date.min === date.max ? parts : parts.slice(0, 2);
  return { 'date-parts': [known], ...(date.approximate === true ? { circa: true } : {}) };
}

/** A source as a reference of its own. */
export function sourceReference(source: Source): CslReference {
  const { id, title, label, publisher, language } = source;
  const url = hrefOf(source);
  const issued = issuedOf(source);
  return {
    id,
    type: url === undefined ? 'document' : 'webpage',
    title: title ?? label,
    publisher,
    ...(language === 'und' ? {} : { language }),
    ...(issued === undefined ? {} : { issued }),
    ...(url === undefined ? {} : { URL: url }),
  };
}

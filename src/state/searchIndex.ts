import MiniSearch from 'minisearch';
import type { Dataset, Label } from '../domain/dataset.ts';
import { inLatin } from './inLatin.ts';
import { searchTexts } from './searchTexts.ts';

/** What a row was found by: what it is, and its words about the one that was looked for. */
export interface FoundBy {
  readonly what: Label;
  readonly text: string;
}

/** What a search is put to. */
export interface SearchIndex {
  /** The rows that match every word, by prefix; only where none does, by a likeness of letters. */
  readonly rows: (text: string) => readonly number[];
  /** Why a row was found, where that cannot be seen in its title; else undefined. */
  readonly why: (row: number, text: string) => FoundBy | undefined;
}

/**
 * Letters without their marks, the Cyrillic of Russian and Kazakh in Latin, so that "Zhanaozen" and
 * "Жаңаөзен", "KEZBI" and "Кезби" are one.
 */
function plain(term: string): string {
  return inLatin(term.toLowerCase().normalize('NFKD').replace(/\p{M}/gu, ''));
}

const tokenize = (text: string) => text.split(/[\s\p{Z}\p{P}]+/u);

/** One letter of five may differ; words too short for that are meant as they are typed. */
const fuzzy = (term: string) => term.length > 4 && 0.2;

/** The words of a text as they are compared. */
function termsOf(text: string): readonly string[] {
  return tokenize(text)
    .map(plain)
    .filter((term) => term !== '');
}

/** Whether the text has a word that begins so. */
function says(text: string, term: string): boolean {
  return termsOf(text).some((word) => word.startsWith(term));
}

/** Whether the text has a word that is spelt so from its start. */
function spells(text: string, start: string): boolean {
  return tokenize(text.toLowerCase()).some((word) => word.startsWith(start.toLowerCase()));
}

/** A text of more letters is cut to the words about the one found. */
const LONG = 72;
const BEFORE = 5;
const AFTER = 7;

function excerpt(text: string, term: string): string {
  if (text.length <= LONG) return text;
  const words = text.split(/\s+/);
  const at = words.findIndex((word) => says(word, term));
  const [from, to] = [Math.max(0, at - BEFORE), at + AFTER];
  const cut = words.slice(from, to).join(' ');
  return `${from > 0 ? '… ' : ''}${cut}${to < words.length ? ' …' : ''}`;
}

/** Reads every row once; searches then cost little. */
export function makeSearchIndex(dataset: Dataset, wordsOf: (label: Label) => string): SearchIndex {
  const documents = Array.from({ length: dataset.length }, (_, id) => ({
    id,
    text: searchTexts(dataset, id).map(({ text }) => wordsOf(text)).join('\n'),
  }));
  const index = new MiniSearch({ fields: ['text'], tokenize, processTerm: plain });
  index.addAll(documents);
  const search = (text: string) => {
    const exact = index.search(text, { prefix: true, combineWith: 'AND' });
    if (exact.length > 0) return exact;
    return index.search(text, { prefix: true, fuzzy, combineWith: 'AND' });
  };
  return {
    rows: (text) => search(text).map(({ id }) => Number(id)),
    why: (row, text) => {
      const title = dataset.title(row);
      const word = tokenize(text).find((one) => plain(one) !== '' && !says(title, plain(one)));
      if (word === undefined) return undefined;
      const alike = search(text).find(({ id }) => id === row)?.terms ?? [];
      const texts = searchTexts(dataset, row).map((one) => ({ ...one, text: wordsOf(one.text) }));
      // As it is typed first: the same name in another alphabet says less.
      const typed = texts.find((one) => spells(one.text, word));
      for (const term of [plain(word), ...alike]) {
        const found = typed ?? texts.find((one) => says(one.text, term));
        if (found === texts[0]) return undefined;
        if (found !== undefined) return { what: found.what, text: excerpt(found.text, term) };
      }
      return undefined;
    },
  };
}

import MiniSearch, { type SearchResult } from 'minisearch';
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

/** What matches every word of a text, by prefix; only where nothing does, by a likeness of letters. */
function searchIn(index: MiniSearch, text: string): readonly SearchResult[] {
  const exact = index.search(text, { prefix: true, combineWith: 'AND' });
  if (exact.length > 0) return exact;
  return index.search(text, { prefix: true, fuzzy, combineWith: 'AND' });
}

/** Things that can be found by name, each by all of its spellings in any of the three languages. */
export interface Named {
  readonly names: readonly string[];
  /** What it is one of, where it is, and the like: a word of this may be asked for too. */
  readonly about: readonly string[];
  /** What it counts for beside an equal match; 1 for most. */
  readonly weight: number;
}

/** Finds things by name: the places, in the list, of those that match, the best match first. */
export function makeNameIndex(things: readonly Named[]): (text: string) => readonly number[] {
  const index = new MiniSearch({
    fields: ['names', 'about'],
    tokenize,
    processTerm: plain,
    searchOptions: {
      boost: { names: 4 },
      boostDocument: (id) => things[Number(id)]?.weight ?? 1,
    },
  });
  index.addAll(
    things.map(({ names, about }, id) => ({ id, names: names.join('\n'), about: about.join('\n') })),
  );
  return (text) => searchIn(index, text).map(({ id }) => Number(id));
}

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
  const search = (text: string) => searchIn(index, text);
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

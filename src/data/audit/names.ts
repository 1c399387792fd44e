import { datesIn } from './dates.ts';
import { matches, overlaps, type Excerpt } from './excerpt.ts';

interface Word extends Excerpt {
  /** As it stands in the text. */
  readonly text: string;
  /** Lower case. */
  readonly key: string;
}

/** Forms of companies, which the sources add, leave out and misspell at will. */
const legalForms = new Set(['llp', 'llc', 'lls', 'jsc', 'ojsc', 'ltd', 'too', 'ao', 'тоо', 'ао']);

/** The words of a text without punctuation, quotes and legal forms. */
function wordsIn(text: string): readonly Word[] {
  return matches(text, /[\p{L}\p{N}]+/gu)
    .map(({ 0: word, start, end }) => ({ text: word, key: word.toLowerCase(), start, end }))
    .filter(({ key }) => !legalForms.has(key));
}

/** Where a name stands in a text, whatever its case, quotes, hyphens and legal form. */
export function findName(text: string, name: string): Excerpt | undefined {
  const wanted = wordsIn(name).map(({ key }) => key);
  const words = wordsIn(text);
  if (wanted.length === 0) return undefined;
  const at = words.findIndex((_, index) =>
    wanted.every((key, offset) => words[index + offset]?.key === key),
  );
  const [first, last] = [words[at], words[at + wanted.length - 1]];
  return first && last ? { start: first.start, end: last.end } : undefined;
}

/** Where any of several spellings stands. */
export function findAnyName(text: string, spellings: readonly string[]): Excerpt | undefined {
  for (const spelling of spellings) {
    const found = findName(text, spelling);
    if (found !== undefined) return found;
  }
  return undefined;
}

const weekdays = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/;

function beginsSentence(text: string, { start }: Word): boolean {
  return /(?:^|[.!?:(]["“”']?\s*|["“])$/.test(text.slice(0, start).trimEnd());
}

/** Capitals inside a word, or nothing but capitals: a name even where a sentence begins. */
function looksNamed(word: string): boolean {
  return /^\p{Lu}.*\p{Lu}/u.test(word);
}

/**
 * The names in our own prose: runs of capitalised words, without dates and without a plain word
 * that only begins a sentence.
 */
export function namesIn(text: string): readonly string[] {
  const dates = datesIn(text);
  const named = (word: Word) =>
    /^\p{Lu}/u.test(word.text) &&
    !weekdays.test(word.key) &&
    !dates.some((date) => overlaps(date, word)) &&
    (looksNamed(word.text) || !beginsSentence(text, word));
  const runs: Word[][] = [];
  for (const word of wordsIn(text).filter(named)) {
    const run = runs.at(-1);
    const joined = run && /^[\s"“”'-]*$/.test(text.slice(run.at(-1)?.end ?? 0, word.start));
    if (joined) run.push(word);
    else runs.push([word]);
  }
  return runs.map((run) => run.map((word) => word.text).join(' '));
}

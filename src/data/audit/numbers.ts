import { datesIn } from './dates.ts';
import { matches, overlaps, type Excerpt } from './excerpt.ts';
import { numberWords, valueOfWords } from './numberWords.ts';

/** A number in a text, and whether it is a percent. */
export interface NumberMention extends Excerpt {
  readonly value: number;
  readonly percent: boolean;
}

const digits = /(?<![\d.,])\d{1,3}(?:[, ]\d{3})+(?!\d)|\d+(?:\.\d+)?/g;
const unit = /^(?:st|nd|rd|th)?\s*(thousand|million|%|percent|per cent)?(?!\w)/i;
const connector = /^\s*(?:-|–|to|and|or)\s*$/;
const factors = new Map([
  ['thousand', 1000],
  ['million', 1_000_000],
]);

interface Atom extends Excerpt {
  readonly value: number;
  readonly unit: string;
}

function atomsIn(text: string): readonly Atom[] {
  const inDigits = matches(text, digits).map(({ 0: found, start, end }) => {
    return { start, end, value: Number(found.replace(/[, ]/g, '')) };
  });
  const inWords = matches(text, numberWords).map(({ 0: found, start, end }) => {
    return { start, end, value: valueOfWords(found) };
  });
  return [...inDigits, ...inWords]
    .sort((a, b) => a.start - b.start)
    .map((atom) => {
      const match = unit.exec(text.slice(atom.end));
      const end = atom.end + (match?.[1] === undefined ? 0 : match[0].length);
      return { ...atom, end, unit: match?.[1]?.toLowerCase() ?? '' };
    })
    .filter((atom, index, all) => atom.start >= (all[index - 1]?.end ?? 0));
}

function mention({ value, start, end }: Atom, suffix: string): NumberMention {
  const factor = factors.get(suffix);
  const percent = suffix !== '' && factor === undefined;
  return { value: value * (factor ?? 1), percent, start, end };
}

/**
 * Every number of a text outside its dates, in digits or words. The first of two joined numbers
 * also counts with the unit of the second: `200 to 400 thousand`, `35-45%`.
 */
export function numbersIn(text: string): readonly NumberMention[] {
  const dates = datesIn(text);
  const atoms = atomsIn(text).filter((atom) => !dates.some((date) => overlaps(date, atom)));
  return atoms.flatMap((atom, index): readonly NumberMention[] => {
    const own = mention(atom, atom.unit);
    const next = atoms[index + 1];
    if (atom.unit !== '' || next === undefined || next.unit === '') return [own];
    if (!connector.test(text.slice(atom.end, next.start))) return [own];
    return [own, mention(atom, next.unit)];
  });
}

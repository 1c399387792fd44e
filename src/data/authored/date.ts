import edtf from 'edtf';
import { DAY_MAX, DAY_MIN } from '../../crossfilter/column.ts';
import type { PartialDate } from '../../domain/day.ts';

const MS_PER_DAY = 86_400_000;

type Bounds = Pick<PartialDate, 'min' | 'max' | 'approximate'>;

const unknown = /^(?:\.\.|\.\.\/\.\.|XXXX(?:-XX){0,2})$/;
/** A day, month or year, a decade or century with `X`; then digits masked from the right, a mark. */
const plain = /^(\d{4}(?:-\d{2}){0,2}|\d{3}X|\d{2}XX)((?:-XX){0,2})([~?%]?)$/;

function parsed(text: string) {
  try {
    return edtf(text);
  } catch {
    return undefined;
  }
}

function bounds(text: string): Bounds | undefined {
  const [, shown = '', masked = '', mark = ''] = plain.exec(text) ?? [];
  // A masked part says no more than a part left out, and the library reads no mark behind it.
  const date = `${shown}${masked}`.length > 'YYYY-MM-DD'.length ? undefined : parsed(shown);
  if (date?.type !== 'Date') return undefined;
  return {
    min: Math.floor(date.min / MS_PER_DAY),
    max: Math.floor(date.max / MS_PER_DAY),
    ...(mark === '' ? {} : { approximate: true }),
  };
}

/** The two ends of `a/b` or `[a..b]`, which both mean one day within; a plain date is both. */
function ends(text: string): readonly [Bounds | undefined, Bounds | undefined] {
  const [, from, to] = /^\[(.*)\.\.(.*)\]$/.exec(text) ?? [];
  const [, first, last] = /^([^/]+)\/([^/]+)$/.exec(text) ?? [];
  const open = { min: DAY_MIN, max: DAY_MAX };
  if (from !== undefined && to !== undefined) {
    return [from === '' ? open : bounds(from), to === '' ? open : bounds(to)];
  }
  if (first !== undefined && last !== undefined) {
    return [first === '..' ? open : bounds(first), last === '..' ? open : bounds(last)];
  }
  const date = bounds(text);
  return [date, date];
}

/**
 * The first and last possible day of an EDTF date (ISO 8601-2): a day, month or year, parts not
 * known masked with `X`; `a/b` and `[a..b]` for one day within, ends inclusive; `..` (in brackets
 * nothing) for an end that is open. `~`, `?` and `%` make it approximate. `XXXX-XX-XX`, `..` and
 * `../..` say that no day is known: open on both sides. Undefined where the text is none of
 * these; seasons, times of day and sets of single dates are not used in the dataset.
 */
export function partialDate(text: string): PartialDate | undefined {
  if (unknown.test(text)) return { edtf: text, min: DAY_MIN, max: DAY_MAX };
  const [first, last] = ends(text);
  if (first === undefined || last === undefined) return undefined;
  const { min } = first;
  const { max } = last;
  if (min > max || (min === DAY_MIN && max === DAY_MAX)) return undefined;
  const about = first.approximate ?? last.approximate;
  return { edtf: text, min, max, ...(about === undefined ? {} : { approximate: about }) };
}

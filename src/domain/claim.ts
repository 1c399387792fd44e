import type { Basis, CountedGroup, Wording } from './codes.ts';

/** Where a statement rests: a source, the passages of it (paragraph numbers), and how directly. */
export interface Citation {
  readonly source: string;
  /** Passage numbers within the source, ascending, never empty. */
  readonly at: readonly number[];
  readonly basis: Basis;
  /** The coder's note, in the reader's language. */
  readonly note?: string;
}

/** One source's answer to one question about an event. */
export interface Claim<T> extends Citation {
  readonly value: T;
  /** What a headcount counts; absent on other claims. */
  readonly counts?: CountedGroup;
}

/** Ordered alternatives for one value. The first is in use; none means unknown. */
export type Fact<T> = readonly Claim<T>[];

/** Which claim of a fact maps, charts and totals use. */
export const readings = ['in_use', 'lowest', 'highest'] as const;
export type Reading = (typeof readings)[number];

/** A number that may be known only between bounds; both inclusive, null means not known. */
export interface Range {
  readonly low: number | null;
  readonly high: number | null;
}

/** A range, with the class of words it was told in, and whether the coder inferred it. */
export type Part = Range & { readonly wording?: Wording; readonly inferred?: true };

/** The claim in use, or undefined where nothing is known. */
export function inUse<T>(fact: Fact<T>): Claim<T> | undefined {
  return fact[0];
}

/** The value in use, or undefined where nothing is known. */
export function valueOf<T>(fact: Fact<T>): T | undefined {
  return fact[0]?.value;
}

/** A range's position for ordering: its known bound, the lower where both are known. */
function position(range: Range): number {
  return range.low ?? range.high ?? 0;
}

/** The claim a reading picks from a fact of ranges; ties keep the earlier claim. */
export function pick<C extends { readonly value: Range }>(
  fact: readonly C[],
  reading: Reading,
): C | undefined {
  if (reading === 'in_use') return fact[0];
  const sign = reading === 'lowest' ? 1 : -1;
  return fact.reduce<C | undefined>(
    (best, claim) =>
      best === undefined || sign * (position(claim.value) - position(best.value)) < 0
        ? claim
        : best,
    undefined,
  );
}

/** What a value says, apart from how it is worded: the bounds of a range or a date, else itself. */
function meaningOf(value: unknown): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  if ('low' in value && 'high' in value) return JSON.stringify([value.low, value.high]);
  if ('min' in value && 'max' in value) return JSON.stringify([value.min, value.max]);
  return JSON.stringify(value);
}

/** Whether two or more claims of a fact state different values; "about 600" and 600 do not. */
export function differs(fact: readonly { readonly value: unknown }[]): boolean {
  return new Set(fact.map(({ value }) => meaningOf(value))).size > 1;
}

/** Days by which a date told as approximate (`~` in EDTF) may be off, either way. */
export const APPROXIMATE = 7;

/** The inclusive bounds of a range or of a date; undefined for other values. */
function boundsOf(value: unknown): readonly [number, number] | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const bound = (key: string, open: number) => {
    const known: unknown = Reflect.get(value, key);
    return typeof known === 'number' ? known : open;
  };
  if ('low' in value) return [bound('low', -Infinity), bound('high', Infinity)];
  if (!('min' in value)) return undefined;
  const off = Reflect.get(value, 'approximate') === true ? APPROXIMATE : 0;
  return [bound('min', -Infinity) - off, bound('max', Infinity) + off];
}

/**
 * Whether two values can both be true: bounds that meet, the same, or one of them "unknown". A
 * rough value and an exact one within it can; "about" widens the bounds of a date and of no number.
 */
export function bothHold(a: unknown, b: unknown): boolean {
  const [first, second] = [boundsOf(a), boundsOf(b)];
  if (first !== undefined && second !== undefined) {
    return first[0] <= second[1] && second[0] <= first[1];
  }
  return a === 'unknown' || b === 'unknown' || meaningOf(a) === meaningOf(b);
}

/** People who need not be the same: those on strike, and those at one of its rallies. */
const apart: ReadonlySet<CountedGroup | undefined> = new Set(['on_strike', 'at_rally']);

/** Whether two claims of a fact can both be true; a headcount of the strike and one of a rally can. */
export function areCompatible(a: Claim<unknown>, b: Claim<unknown>): boolean {
  const ofOthers = a.counts !== b.counts && apart.has(a.counts) && apart.has(b.counts);
  return ofOthers || bothHold(a.value, b.value);
}

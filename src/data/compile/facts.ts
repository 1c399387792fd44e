import type { Citation, Claim, Fact, Range } from '../../domain/claim.ts';
import type { CountedGroup } from '../../domain/codes.ts';
import type { PartialDate } from '../../domain/day.ts';
import type { Headcount } from '../../domain/event.ts';
import type { Prose } from '../authored/dataset.ts';
import { partialDate } from '../authored/date.ts';
import type { AuthoredEvent } from '../authored/schema.ts';
import { given, type Say } from './prose.ts';

interface AuthoredCitation {
  readonly source: string;
  readonly at: readonly number[];
  readonly basis: Citation['basis'];
  readonly note?: Prose | undefined;
}

interface AuthoredClaim<T> extends AuthoredCitation {
  readonly value: T;
  readonly counts?: CountedGroup | undefined;
}

export type AuthoredRange =
  | number
  | { readonly low?: number | undefined; readonly high?: number | undefined };

/** Where a statement rests, its note in the reader's language. */
export function citation(authored: AuthoredCitation, say: Say): Citation {
  const { source, at, basis, note } = authored;
  return { source, at, basis, ...given('note', note && say(note)) };
}

/** The claims of a fact with each value converted; a fact nobody states has none. */
export function fact<A, T>(
  authored: readonly AuthoredClaim<A>[] | undefined,
  say: Say,
  convert: (value: A) => T,
): Fact<T> {
  return (authored ?? []).map(
    (claim): Claim<T> => ({
      value: convert(claim.value),
      ...citation(claim, say),
      ...given('counts', claim.counts),
    }),
  );
}

/** A fact whose values stay as they are. */
export function plain<T>(
  authored: readonly AuthoredClaim<T>[] | undefined,
  say: Say,
): Fact<T> {
  return fact(authored, say, (value) => value);
}

/** A number is known to both bounds; a bound left out is not known. */
export function range(value: AuthoredRange): Range {
  if (typeof value === 'number') return { low: value, high: value };
  return { low: value.low ?? null, high: value.high ?? null };
}

/** A headcount with its wording class. */
export function headcount(
  value: NonNullable<AuthoredEvent['participants']>[number]['value'],
): Headcount {
  return { low: value.low ?? null, high: value.high ?? null, wording: value.wording };
}

/**
 * The days an EDTF text stands for. "Not known" stays a claim with its source, open on both sides:
 * it is shown and cited, and `dateOf` reads it as no date.
 * @throws RangeError where it is none, which the cross-checks have ruled out
 */
export function date(text: string): PartialDate {
  const parsed = partialDate(text);
  if (parsed === undefined) throw new RangeError(`unchecked date ${text}`);
  return parsed;
}

import { valueOf, type Fact, type Range } from '../../domain/claim.ts';

/** A cell of the flat table; null is unknown. */
export type FlatCell = string | number | boolean | null;

/** Lists are joined with `; ` and empty where nothing is known. */
export function joined(values: readonly (string | number)[]): string | null {
  return values.length === 0 ? null : values.join('; ');
}

/** Each value once, in the order of its first appearance. */
export function distinct<T>(values: readonly T[]): readonly T[] {
  return [...new Set(values)];
}

/** `150`, `57000-80000`, `300..` (at least), `..400` (at most). */
export function rangeText(range: Range | undefined): string | null {
  if (range === undefined) return null;
  const { low, high } = range;
  if (low !== null && high !== null) return low === high ? `${low}` : `${low}-${high}`;
  if (low !== null) return `${low}..`;
  return high === null ? null : `..${high}`;
}

const number = String.raw`(-?\d+(?:\.\d+)?)`;
const rangePattern = new RegExp(`^(?:${number}|${number}-${number}|${number}\\.\\.|\\.\\.${number})$`);

/** The range a text of `rangeText` stands for; undefined where it is none. */
export function rangeFromText(text: string): Range | undefined {
  const match = rangePattern.exec(text);
  if (match === null) return undefined;
  const [, one, low, high, atLeast, atMost] = match.map((part: string | undefined) =>
    part === undefined ? null : Number(part),
  );
  return { low: one ?? low ?? atLeast ?? null, high: one ?? high ?? atMost ?? null };
}

/** The value in use, as a cell. */
export function inUseCell<T extends string | boolean>(fact: Fact<T>): T | null {
  return valueOf(fact) ?? null;
}

/** The number in use; a range as text. */
export function rangeCell(fact: Fact<Range>): string | null {
  return rangeText(valueOf(fact));
}

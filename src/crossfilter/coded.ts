import { UNKNOWN, type CategoryColumn, type SetColumn } from './column.ts';

/** Gives each value a code: those of `order` first, the rest as they come. */
class Coder {
  readonly values: string[] = [];
  readonly #codes = new Map<string, number>();

  constructor(order: readonly string[]) {
    for (const value of order) this.code(value);
  }

  /** -1 for a value that is not known. */
  code(value: string | undefined): number {
    if (value === undefined || value === UNKNOWN) return -1;
    const seen = this.#codes.get(value);
    if (seen !== undefined) return seen;
    this.#codes.set(value, this.values.length);
    return this.values.push(value) - 1;
  }
}

/**
 * A column of one value a row. `undefined` and the word `unknown` are not known.
 * Values of `order` but that word come first and stay even if no row has them.
 */
export function categoryColumn(
  values: readonly (string | undefined)[],
  order: readonly string[] = [],
): CategoryColumn {
  const coder = new Coder(order);
  const codes = Int32Array.from(values, (value) => coder.code(value));
  return { kind: 'category', codes, values: coder.values };
}

/**
 * A column of several values a row. A value repeated in one row counts once there; the word
 * `unknown` is left out, so that a row with nothing else is not known. `order` as above.
 */
export function setColumn(
  lists: readonly (readonly string[])[],
  order: readonly string[] = [],
): SetColumn {
  const coder = new Coder(order);
  const offsets = new Uint32Array(lists.length + 1);
  const codes: number[] = [];
  lists.forEach((list, row) => {
    for (const code of new Set(list.map((value) => coder.code(value)))) {
      if (code >= 0) codes.push(code);
    }
    offsets[row + 1] = codes.length;
  });
  return { kind: 'set', offsets, codes: Int32Array.from(codes), values: coder.values };
}

import type { QuantityColumn } from './column.ts';

/** A number known to lie from `low` to `high`, inclusive; null = no bound on that side. */
export interface Quantity {
  readonly low: number | null;
  readonly high: number | null;
}

/**
 * A column of numbers or of ranges of them. `undefined`, and a quantity without either
 * bound, are not known; NaN is read as null. Bounds in the wrong order change places.
 */
export function quantityColumn(quantities: readonly (Quantity | undefined)[]): QuantityColumn {
  const low = new Float64Array(quantities.length).fill(NaN);
  const high = new Float64Array(quantities.length).fill(NaN);
  quantities.forEach((quantity, row) => {
    const least = bound(quantity?.low, -Infinity);
    const most = bound(quantity?.high, Infinity);
    if (least === -Infinity && most === Infinity) return;
    low[row] = Math.min(least, most);
    high[row] = Math.max(least, most);
  });
  return { kind: 'quantity', low, high };
}

function bound(value: number | null | undefined, open: number): number {
  return value === null || value === undefined || Number.isNaN(value) ? open : value;
}

import type { Cell, Dataset, Field } from '../../domain/dataset.ts';
import { impliedOf } from '../../domain/implied.ts';
import { exactDays } from '../../domain/span.ts';

interface KnownFields {
  /** Numbers. */
  readonly figures: readonly Field[];
  /** What is told in words. */
  readonly facts: readonly Field[];
  /** Columns of the list that nothing is told of. */
  readonly untold: readonly Field[];
}

/** The fields of a row that have a claim, figures apart from facts, and those that are missed. */
export function knownFields(fields: readonly Field[], row: number): KnownFields {
  const known = fields.filter((field) => field.claims(row).length > 0);
  const isFigure = (field: Field) => field.claims(row)[0]?.cell.kind === 'range';
  return {
    figures: known.filter(isFigure),
    facts: known.filter((field) => !isFigure(field)),
    untold: fields.filter((field) => field.listed && !known.includes(field)),
  };
}

/** How long a row lasted by its dates, and as stated where that is not the same. */
export interface Lasted {
  readonly days: number;
  readonly stated?: Cell;
}

/** The days from first to last where both are exact, beside a stated duration they contradict. */
export function lastedOf(dataset: Dataset, row: number): Lasted | undefined {
  const days = exactDays(dataset.roles.span?.(row));
  if (days === undefined) return undefined;
  const contradicted = dataset.fields.find((field) => {
    const implied = impliedOf(dataset, field, row);
    return implied?.kind === 'range' && implied.unit === 'days';
  });
  const stated = contradicted?.claims(row)[0]?.cell;
  return { days, ...(stated === undefined ? {} : { stated }) };
}

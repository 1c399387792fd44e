import type { Part } from '../../../domain/claim.ts';
import type { FieldRole, Label, Unit } from '../../../domain/dataset.ts';
import type { Sentence } from '../sentence.ts';

/** One figure of a chart; null where nothing is known. */
export type TwinCell = string | number | Label | Part | null;

export interface TwinColumn {
  readonly label: Label;
  /** `range` columns become two in the file, lowest and highest. */
  readonly kind: 'text' | 'number' | 'range';
  readonly unit?: Unit;
  /** Whose claims its cells lead to, where the rows of the table are rows of the dataset. */
  readonly opens?: readonly FieldRole[];
}

/** The same numbers as a chart, as a table: what the table shows and what the file holds. */
export interface Twin {
  readonly caption: Sentence;
  readonly columns: readonly TwinColumn[];
  /** The first cell of a row names it. */
  readonly rows: readonly (readonly TwinCell[])[];
  /** The dataset's row of each row, where it is one. */
  readonly keys?: readonly number[];
  /** Of each row the dataset's rows that its cells count, where they count any. */
  readonly counted?: readonly (readonly (readonly number[] | null)[])[];
  /** Whose claims the rows counted lead to. */
  readonly role?: FieldRole;
}

/** A column headed by a message of the catalogue. */
export function column(
  id: string,
  kind: TwinColumn['kind'] = 'text',
  unit?: Unit,
  opens?: readonly FieldRole[],
): TwinColumn {
  return { label: { kind: 'message', id }, kind, ...(unit && { unit }), ...(opens && { opens }) };
}

/** Whether a cell is a label rather than a range. */
export function isLabel(cell: Label | Part): cell is Label {
  return 'kind' in cell;
}

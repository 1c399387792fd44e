import type { Part } from '../../../domain/claim.ts';
import type { FieldRole, Label, Unit } from '../../../domain/dataset.ts';
import type { PartialDate } from '../../../domain/day.ts';
import type { MarkEncoding } from '../../../encoding/outcome.ts';
import type { Sentence } from '../sentence.ts';

/** One figure of a chart; null where nothing is known. A date is EDTF in the file. */
export type TwinCell = string | number | Label | Part | PartialDate | null;

export interface TwinColumn {
  readonly label: Label;
  /** `range` columns become two in the file, lowest and highest. */
  readonly kind: 'text' | 'number' | 'range';
  readonly unit?: Unit;
  /** Whose claims its cells lead to, where the rows of the table are rows of the dataset; of none: to the row. */
  readonly opens?: readonly FieldRole[];
  /** What a cell without anything says; else that it is not known. */
  readonly none?: Label;
  /** On screen its cells stand under those of the column before; in the file they have their own. */
  readonly under?: true;
  /** On screen it heads the column, its words in a key above: many columns are to stand side by side. */
  readonly mark?: MarkEncoding;
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

/** Whether a cell is a label rather than a range or a date. */
export function isLabel(cell: Label | Part | PartialDate): cell is Label {
  return 'kind' in cell;
}

/** Whether a cell is a date rather than a range. */
export function isDate(cell: Part | PartialDate): cell is PartialDate {
  return 'edtf' in cell;
}

/** What tells a row from the others, whatever its figures: the dataset's row, else its words. */
export function rowKey({ keys, rows }: Pick<Twin, 'keys' | 'rows'>, row: number): string | number {
  const words = rows[row]?.filter((cell) => typeof cell === 'string' || (typeof cell === 'object' && cell !== null && isLabel(cell)));
  return keys?.[row] ?? JSON.stringify(words);
}

import { neutralised } from '../../../data/export/formula.ts';
import type { Label } from '../../../domain/dataset.ts';
import { isDate, isLabel, type Twin, type TwinCell, type TwinColumn } from './twin.ts';

/** Words the file needs: labels, and the heads of the two columns a range becomes. */
export interface CsvWording {
  readonly label: (label: Label) => string;
  readonly lowest: (label: string) => string;
  readonly highest: (label: string) => string;
  /** Heads the column that has 1 where a figure is inferred, and 0 where it is stated. */
  readonly inferred: (label: string) => string;
}

function field(value: string | number | null): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  const text = neutralised(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** A column as the file has it: whether one of its figures is inferred, so that each has to say. */
type FileColumn = TwinColumn & { readonly graded: boolean };

const isInferred = (cell: TwinCell | undefined) =>
  typeof cell === 'object' && cell !== null && 'inferred' in cell;

function heads({ kind, label, graded }: FileColumn, words: CsvWording): readonly string[] {
  const head = words.label(label);
  if (kind !== 'range') return [head];
  return [words.lowest(head), words.highest(head), ...(graded ? [words.inferred(head)] : [])];
}

function fields(
  { kind, graded }: FileColumn,
  cell: TwinCell,
  words: CsvWording,
): readonly (string | number | null)[] {
  if (cell === null) return kind === 'range' ? [null, null, ...(graded ? [null] : [])] : [null];
  if (typeof cell !== 'object') return [cell];
  if (isLabel(cell)) return [words.label(cell)];
  if (isDate(cell)) return [cell.edtf];
  return [cell.low, cell.high, ...(graded ? [isInferred(cell) ? 1 : 0] : [])];
}

/** A twin as CSV (RFC 4180), numbers bare, unknown empty; opens in a spreadsheet as data only. */
export function csvOf({ columns, rows }: Twin, words: CsvWording): string {
  const filed = columns.map((column, i) => ({
    ...column,
    graded: rows.some((cells) => isInferred(cells[i])),
  }));
  const lines = [
    filed.flatMap((column) => heads(column, words)),
    ...rows.map((cells) =>
      filed.flatMap((column, i) => fields(column, cells[i] ?? null, words)),
    ),
  ];
  return lines.map((line) => `${line.map(field).join(',')}\r\n`).join('');
}

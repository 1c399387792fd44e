import type { Label } from '../../../domain/dataset.ts';
import { isDate, isLabel, type Twin, type TwinCell, type TwinColumn } from './twin.ts';

/** Words the file needs: labels, and the heads of the two columns a range becomes. */
export interface CsvWording {
  readonly label: (label: Label) => string;
  readonly lowest: (label: string) => string;
  readonly highest: (label: string) => string;
}

/** What a spreadsheet would run as a formula is led by an apostrophe, which makes it text. */
function inert(text: string): string {
  return /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
}

function field(value: string | number | null): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  const text = inert(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

function heads({ kind, label }: TwinColumn, words: CsvWording): readonly string[] {
  const head = words.label(label);
  return kind === 'range' ? [words.lowest(head), words.highest(head)] : [head];
}

function fields(
  { kind }: TwinColumn,
  cell: TwinCell,
  words: CsvWording,
): readonly (string | number | null)[] {
  if (cell === null) return kind === 'range' ? [null, null] : [null];
  if (typeof cell !== 'object') return [cell];
  if (isLabel(cell)) return [words.label(cell)];
  return isDate(cell) ? [cell.edtf] : [cell.low, cell.high];
}

/** A twin as CSV (RFC 4180), numbers bare, unknown empty; opens in a spreadsheet as data only. */
export function csvOf({ columns, rows }: Twin, words: CsvWording): string {
  const lines = [
    columns.flatMap((column) => heads(column, words)),
    ...rows.map((cells) =>
      columns.flatMap((column, i) => fields(column, cells[i] ?? null, words)),
    ),
  ];
  return lines.map((line) => `${line.map(field).join(',')}\r\n`).join('');
}

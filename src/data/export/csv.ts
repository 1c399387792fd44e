import Papa from 'papaparse';
import type { FlatCell } from './cell.ts';
import { columns } from './columns.ts';
import type { FlatRow } from './flatRow.ts';
import { asWritten, formula } from './formula.ts';

const newline = '\r\n';

/**
 * Rows as RFC 4180 text with a header: CRLF after every record, unknown empty, UTF-8 without BOM. A
 * text that a spreadsheet could take for a formula has an apostrophe before it.
 */
export function csvFromRows(rows: readonly FlatRow[]): string {
  const fields = columns.map(({ name }) => name);
  const data = rows.map((row) => fields.map((field) => row[field] ?? ''));
  return `${Papa.unparse({ fields, data }, { newline, escapeFormulae: formula })}${newline}`;
}

function cell(text: string, type: string | undefined): FlatCell {
  if (text === '') return null;
  if (type === 'integer' || type === 'number') return Number(text);
  return type === 'boolean' ? text === 'true' : asWritten(text);
}

/** The rows of such a text, every cell of its column's type. */
export function rowsFromCsv(text: string): readonly FlatRow[] {
  const types = new Map(columns.map(({ name, type }) => [name, type]));
  const { data } = Papa.parse<Record<string, string>>(text, {
    header: true,
    delimiter: ',',
    newline,
    skipEmptyLines: true,
  });
  return data.map((row) =>
    Object.fromEntries(
      Object.entries(row).map(([name, value]) => [name, cell(value, types.get(name))]),
    ),
  );
}

import { unzipSync } from 'fflate';
import writeXlsxFile, { type Cell, type Row } from 'write-excel-file/universal';
import type { FlatCell } from './cell.ts';
import { columns } from './columns.ts';
import { partOf, type Extract } from './extract.ts';
import { flatRows } from './flatRow.ts';
import { neutralised } from './formula.ts';
import { statementsOf } from './statements.ts';
import { zipOf, type Bytes } from './zip.ts';

/** One sheet of the workbook: the names of its columns, and its rows. */
interface Sheet {
  readonly name: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly FlatCell[])[];
}

/** In characters, so that a column shows most of what is in it and none fills the screen. */
const narrowest = 8;
const widest = 44;

function cell(value: FlatCell): Cell {
  if (value === null) return null;
  if (typeof value === 'number') return { value, type: Number };
  if (typeof value === 'boolean') return { value, type: Boolean };
  return { value: neutralised(value), type: String };
}

function headCell(value: string): Cell {
  return { value, type: String, fontWeight: 'bold' };
}

function width(texts: readonly FlatCell[]): number {
  const longest = Math.max(...texts.map((text) => String(text ?? '').length));
  return Math.min(widest, Math.max(narrowest, longest + 2));
}

function written({ name, head, rows }: Sheet) {
  const data: Row[] = [head.map(headCell), ...rows.map((row) => row.map(cell))];
  const widths = head.map((title, i) => ({
    width: width([title, ...rows.map((row) => row[i] ?? null)]),
  }));
  return { sheet: name, data, columns: widths, stickyRowsCount: 1 };
}

/** The flat table, what its columns mean, the sources, and what the extract is. */
function sheetsOf(extract: Extract): readonly Sheet[] {
  const names = columns.map(({ name }) => name);
  return [
    {
      name: 'strikes',
      head: names,
      rows: flatRows(partOf(extract)).map((row) => names.map((name) => row[name] ?? null)),
    },
    {
      name: 'columns',
      head: ['column', 'type', 'meaning'],
      rows: columns.map(({ name, type, description }) => [name, type, description]),
    },
    {
      name: 'sources',
      head: ['id', 'publisher', 'title', 'date', 'address', 'read'],
      rows: extract.atlas.sources.map(({ id, publisher, title, date, address, read }) => [
        id,
        publisher,
        title ?? null,
        date ?? null,
        address ?? null,
        read,
      ]),
    },
    {
      name: 'about',
      head: ['about', 'said'],
      rows: statementsOf(extract).flatMap(([about, said]) => said.map((each) => [about, each])),
    },
  ];
}

/**
 * The extract as a workbook. Texts are texts: one that could be taken for a formula when it is
 * edited or saved anew has an apostrophe before it. The same extract gives the same bytes: the
 * writer's zip would have the time of day in it.
 */
export async function xlsxFromExtract(extract: Extract): Promise<Bytes> {
  const blob = await writeXlsxFile(sheetsOf(extract).map(written)).toBlob();
  return zipOf(unzipSync(new Uint8Array(await blob.arrayBuffer())));
}

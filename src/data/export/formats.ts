import { BYTE_ORDER_MARK } from './byteOrderMark.ts';
import { partOf, type Extract } from './extract.ts';
import type { Bytes } from './zip.ts';

/** A form the data are written in. */
export interface Format {
  readonly id: 'csv' | 'json' | 'geojson' | 'xlsx';
  /** Of the file's name, without a point. */
  readonly extension: string;
  readonly mediaType: string;
  /** The file; what writes it is fetched when it is asked for. */
  readonly write: (extract: Extract) => Promise<Bytes>;
}

async function utf8(text: string): Promise<Bytes> {
  return (await import('./zip.ts')).utf8(text);
}

/** Every form the data are written in, the public contract first. */
export const formats: readonly Format[] = [
  {
    id: 'csv',
    extension: 'csv',
    mediaType: 'text/csv;charset=utf-8',
    write: async (extract) => {
      const [{ csvFromRows }, { flatRows }] = await Promise.all([
        import('./csv.ts'),
        import('./flatRow.ts'),
      ]);
      return utf8(BYTE_ORDER_MARK + csvFromRows(flatRows(partOf(extract))));
    },
  },
  {
    id: 'json',
    extension: 'json',
    mediaType: 'application/json',
    write: async (extract) => {
      const { jsonFromExtract } = await import('./json.ts');
      return utf8(jsonFromExtract(extract));
    },
  },
  {
    id: 'geojson',
    extension: 'geojson',
    mediaType: 'application/geo+json',
    write: async (extract) => {
      const { geojsonFromAtlas } = await import('./geojson.ts');
      return utf8(`${JSON.stringify(geojsonFromAtlas(partOf(extract)), null, 1)}\n`);
    },
  },
  {
    id: 'xlsx',
    extension: 'xlsx',
    mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    write: async (extract) => {
      const { xlsxFromExtract } = await import('./xlsx.ts');
      return xlsxFromExtract(extract);
    },
  },
];

// @vitest-environment node
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { unzipSync } from 'fflate';
import { readSheet } from 'read-excel-file/node';
import { describe, expect, it } from 'vitest';
import { columns } from '../../../src/data/export/columns.ts';
import { rowsFromCsv } from '../../../src/data/export/csv.ts';
import { extractOf, fileNameOf, partOf, type Extract } from '../../../src/data/export/extract.ts';
import { flatRows } from '../../../src/data/export/flatRow.ts';
import { formats, type Format } from '../../../src/data/export/formats.ts';
import { asWritten, neutralised } from '../../../src/data/export/formula.ts';
import { takenAtlas, takenAtlasFromJson } from '../../../src/data/export/json.ts';
import { LoadError } from '../../../src/data/loadError.ts';
import { parseAtlas } from '../../../src/data/parseAtlas.ts';
import { strikeDataset } from '../../../src/data/strikes/dataset.ts';
import { anyExtract, invented, nasty, taken } from './extract.fixture.ts';

const wave = parseAtlas(JSON.parse(readFileSync('public/data/atlas.kk.json', 'utf8')));
const everything = extractOf(wave, null, taken);

async function written(id: Format['id'], extract: Extract): Promise<Uint8Array> {
  const format = formats.find((each) => each.id === id);
  if (format === undefined) throw new Error(id);
  return format.write(extract);
}

const text = async (id: Format['id'], extract: Extract) =>
  new TextDecoder('utf-8', { ignoreBOM: true }).decode(await written(id, extract));

describe('an extract', () => {
  it('has the rows that the views count, as the dataset keeps their records', () => {
    const dataset = strikeDataset(wave, 'highest');
    const rows = [3, 0, dataset.length];
    const { events } = extractOf(wave, rows.map(dataset.key), taken);
    const records = rows.map((row) => dataset.roles.record?.(row));
    expect(events).toHaveLength(3);
    expect(new Set(events)).toEqual(new Set(records));
    const order = wave.events.map(({ id }) => id);
    expect(events.map(({ id }) => order.indexOf(id))).toEqual(
      events.map(({ id }) => order.indexOf(id)).sort((a, b) => a - b),
    );
  });

  it('has files named by version and hash, and by what part it is', () => {
    const atlas = { ...invented(), hash: '0123456789abcdef' };
    expect(fileNameOf(extractOf(atlas, null, taken), 'csv')).toBe('strikes-1.2.3-0123456789ab.csv');
    const none = fileNameOf(extractOf(atlas, [], taken), 'xlsx');
    expect(none).toBe('strikes-1.2.3-0123456789ab-0-of-2.xlsx');
  });
});

describe('every format', () => {
  it('is found by its id and by the end of its name', () => {
    expect(formats.map(({ id }) => id)).toEqual(['csv', 'json', 'geojson', 'xlsx']);
    expect(new Set(formats.map(({ extension }) => extension)).size).toBe(formats.length);
  });

  it.each(formats.map(({ id }) => id))('gives the same bytes for the same: %s', async (id) => {
    expect(await written(id, everything)).toEqual(await written(id, everything));
  });
});

describe('CSV', () => {
  it('is the published table where everything is taken in English', async () => {
    const english = parseAtlas(JSON.parse(readFileSync('public/data/atlas.en.json', 'utf8')));
    const all = await text('csv', extractOf(english, null, taken));
    expect(all).toBe(`\uFEFF${readFileSync('public/data/strikes.csv', 'utf8')}`);
  });

  it('reads back to the same flat values, whatever the titles are', async () => {
    await fc.assert(
      fc.asyncProperty(anyExtract, async (extract) => {
        const rows = flatRows(partOf(extract)).map((row) => ({ ...row, title: row.title || null }));
        expect(rowsFromCsv(await text('csv', extract))).toEqual(rows);
      }),
    );
  });
});

describe('JSON', () => {
  it('reads back without any loss', async () => {
    await fc.assert(
      fc.asyncProperty(anyExtract, async (extract) => {
        const back = takenAtlasFromJson(await text('json', extract));
        expect(back).toStrictEqual(takenAtlas(extract));
        expect(back.events).toStrictEqual(extract.events);
      }),
    );
  });

  it('holds the whole dataset where everything is taken, and says how it was', async () => {
    const { extract, ...atlas } = takenAtlasFromJson(await text('json', everything));
    expect(atlas).toStrictEqual(wave);
    expect(extract).toEqual({ ...taken, of: wave.events.length });
  });

  it('refuses another file', () => {
    expect(() => takenAtlasFromJson('{"format":"other/1"}')).toThrow(LoadError);
  });
});

describe('GeoJSON', () => {
  it('has a point for each row taken that has a place', async () => {
    const { features } = JSON.parse(await text('geojson', extractOf(invented(), ['quarry'], taken))) as {
      features: { id: string; properties: unknown }[];
    };
    expect(features.map(({ id }) => id)).toEqual(['quarry']);
    expect(features[0]?.properties).toEqual(flatRows(invented()).find(({ id }) => id === 'quarry'));
    expect(await text('geojson', extractOf(invented(), ['bakery'], taken))).toContain('"features": []');
  });
});

describe('XLSX', () => {
  const names = columns.map(({ name }) => name);
  const sheet = async (extract: Extract, name: string) =>
    readSheet(Buffer.from(await written('xlsx', extract)), name);

  it('reads back to the values of the flat table, numbers as numbers', async () => {
    const [head, ...rows] = await sheet(everything, 'strikes');
    expect(head).toEqual(names);
    const flat = flatRows(wave).map((row) => names.map((name) => row[name]));
    expect(rows).toEqual(flat);
  });

  it('tells what the columns mean, and the sources', async () => {
    expect(await sheet(everything, 'columns')).toHaveLength(names.length + 1);
    const [, ...sources] = await sheet(everything, 'sources');
    expect(sources.map(([id]) => id)).toEqual(wave.sources.map(({ id }) => id));
  });

  it('has texts and no formulas, an apostrophe before what could become one', async () => {
    const atlas = invented();
    const events = atlas.events.map((event) => ({ ...event, title: '=1+1' }));
    const bytes = await written('xlsx', extractOf({ ...atlas, events }, null, taken));
    const parts = Object.values(unzipSync(bytes)).map((part) => new TextDecoder().decode(part));
    expect(parts.filter((part) => /<f[ >]/.test(part))).toEqual([]);
    expect(parts.join('')).toContain("<t>'=1+1</t>");
    expect(parts.join('')).not.toContain('<t>=1+1</t>');
  });

  it('has parts so small that its writer zips them without a worker', async () => {
    const parts = unzipSync(await written('xlsx', everything));
    const largest = Math.max(...Object.values(parts).map((part) => part.length));
    expect(largest).toBeLessThan(160_000);
  });
});

describe('a text against formulas', () => {
  it('can be had back as it was written', () => {
    fc.assert(
      fc.property(nasty, (words) => {
        expect(asWritten(neutralised(words))).toBe(words);
        expect(neutralised(words)).toMatch(/^(-\d+(\.\d+)?$|[^=+\-@\t\r\n]|$)/u);
      }),
    );
  });
});

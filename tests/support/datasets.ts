import { readFileSync } from 'node:fs';
import { categoryColumn } from '../../src/crossfilter/coded.ts';
import { makeTable } from '../../src/crossfilter/table.ts';
import { parseAtlas } from '../../src/data/parseAtlas.ts';
import { strikeDataset } from '../../src/data/strikes/dataset.ts';
import type { Dimension, Dataset, Field } from '../../src/domain/dataset.ts';

/** The bundled wave as the app sees it. */
export function waveDataset(): Dataset {
  const text = readFileSync('public/data/atlas.en.json', 'utf8');
  return strikeDataset(parseAtlas(JSON.parse(text)), 'in_use');
}

const orchards = [
  { name: 'Upper orchard', fruit: 'apple', yield: 12 },
  { name: 'Lower orchard', fruit: 'pear', yield: 7 },
  { name: 'River bank', fruit: 'apple', yield: undefined },
] as const;

function column(id: 'fruit' | 'yield'): Field {
  return {
    id,
    label: { kind: 'text', text: id },
    kind: 'fact',
    listed: true,
    claims: (row) => {
      const value = orchards[row]?.[id];
      if (value === undefined) return [];
      return [
        { cell: { kind: 'text', text: String(value) }, source: 'ledger', at: [1], basis: 'stated' },
      ];
    },
    sortKey: (row) => orchards[row]?.[id],
  };
}

const fruit: Dimension = {
  id: 'fruit',
  label: { kind: 'text', text: 'Fruit' },
  kind: 'facet',
  folded: false,
  marked: false,
  valueLabel: (value) => ({ kind: 'text', text: value }),
};

/** An invented dataset of three columns, without dates, places or outcomes. */
export function orchardDataset(): Dataset {
  return {
    id: 'orchards',
    version: '1.0.0',
    licence: 'CC0-1.0',
    reading: 'in_use',
    asOf: null,
    length: orchards.length,
    context: 0,
    table: makeTable(
      orchards.length,
      new Map([['fruit', categoryColumn(orchards.map((orchard) => orchard.fruit))]]),
    ),
    dimensions: [fruit],
    fields: [column('fruit'), column('yield')],
    roles: {},
    places: [],
    regions: [],
    sources: new Map([
      [
        'ledger',
        {
          id: 'ledger',
          label: 'Ledger',
          title: 'Ledger of orchards',
          publisher: 'Nobody',
          language: 'en',
          about: 'Invented.',
          read: 'In full.',
          passages: [{ n: 1, reports: 'Fruit and yield.' }],
        },
      ],
    ]),
    key: (row) => `orchard-${row}`,
    rowOf: (key) => {
      const row = Number(key.replace('orchard-', ''));
      return row in orchards ? row : undefined;
    },
    title: (row) => orchards[row]?.name ?? '',
    summary: () => undefined,
    aliases: () => [],
  };
}

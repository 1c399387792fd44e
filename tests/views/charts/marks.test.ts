// @vitest-environment node
import { describe, expect, it } from 'vitest';
import type { Clause, ValuesClause } from '../../../src/crossfilter/clause.ts';
import { evaluate } from '../../../src/crossfilter/evaluate.ts';
import { flipped, holds } from '../../../src/crossfilter/selection.ts';
import type { Dataset, Dimension } from '../../../src/domain/dataset.ts';
import { demandsData } from '../../../src/views/charts/demands/demandsData.ts';
import { outcomesData, splits } from '../../../src/views/charts/outcomes/outcomesData.ts';
import { responsesData } from '../../../src/views/charts/responses/responsesData.ts';
import { dimensionOf, groupOf, valuesOf } from '../../../src/views/charts/rows.ts';
import { waveDataset } from '../../support/datasets.ts';
import { asks } from './ledger.ts';

const wave = waveDataset();

interface ChartMark {
  readonly name: string;
  readonly rows: readonly number[];
  readonly asks: readonly ValuesClause[];
}

function outcomeMarks(dataset: Dataset, selection: readonly Clause[], by: Dimension): readonly ChartMark[] {
  const { groups } = outcomesData(dataset, evaluate(dataset.table, selection), by);
  return groups.flatMap(({ values, runs }) => {
    const inGroup = groupOf(dataset, by, values);
    const name = `${by.id} ${values.join()}`;
    return runs.map(({ outcome, rows }) => ({
      name: `${outcome}, ${name}`,
      rows: rows.map(({ row }) => row),
      asks: [...inGroup, ...(valuesOf(dimensionOf(dataset, 'outcome'), outcome) ?? [])],
    }));
  });
}

function demandMarks(dataset: Dataset, selection: readonly Clause[]): readonly ChartMark[] {
  return demandsData(dataset, evaluate(dataset.table, selection)).rows.map(({ code, results }) => ({
    name: code,
    rows: results.flatMap(({ squares }) => squares.map(({ row }) => row)),
    asks: valuesOf(dimensionOf(dataset, 'demands'), code) ?? [],
  }));
}

function responseMarks(dataset: Dataset, selection: readonly Clause[]): readonly ChartMark[] {
  const { groups } = responsesData(dataset, evaluate(dataset.table, selection));
  return groups.flatMap(({ bars }) =>
    bars.map(({ answer, rows }) => ({
      name: answer,
      rows,
      asks: valuesOf(dimensionOf(dataset, 'steps'), answer) ?? [],
    })),
  );
}

/** The rows shown under a selection. */
function shownBy(selection: readonly Clause[]): readonly number[] {
  const { failBits } = evaluate(wave.table, selection);
  return [...failBits].flatMap((bits, row) => (bits === 0 ? [row] : []));
}

const ascending = (rows: readonly number[]) => [...new Set(rows)].sort((a, b) => a - b);

describe('a click on a mark leaves exactly the rows it counts', () => {
  const before: readonly { readonly selection: readonly Clause[] }[] = [
    { selection: [] },
    { selection: [asks('region', 'KZ-MAN')] },
    { selection: [asks('outcome', 'won', 'unknown')] },
    { selection: [asks('demand', 'pay_raise', 'bonus'), asks('size', '300_to_999')] },
    { selection: [asks('answer', 'employer:ignored'), asks('response', 'ignored')] },
  ];

  it.each(before)('after $selection', ({ selection }) => {
    const marks = [
      ...splits(wave).flatMap((by) => outcomeMarks(wave, selection, by)),
      ...demandMarks(wave, selection),
      ...responseMarks(wave, selection),
    ];
    expect(marks.length).toBeGreaterThan(10);
    for (const { name, rows, asks: asked } of marks) {
      const after = holds(selection, asked) ? selection : flipped(selection, asked);
      expect([name, shownBy(after)]).toEqual([name, ascending(rows)]);
    }
  });
});

it('a second click leaves nothing of the first', () => {
  const other = asks('industry', '0910');
  for (const { asks: asked } of [...responseMarks(wave, []), ...demandMarks(wave, [])]) {
    expect(flipped(flipped([other], asked), asked)).toEqual([other]);
  }
});

// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LinkEnd } from '../../src/domain/dataset.ts';
import { ancestors, descendants, isInspiration, lineOf, tiesOf } from '../../src/domain/descent.ts';
import { orchardDataset, waveDataset } from '../support/datasets.ts';
import { tie } from './tie.fixture.ts';

const sorted = (rows: ReadonlySet<number>) => [...rows].sort((a, b) => a - b);

/** 0 led to 1 and 2, 1 to 3 and 4, and 4 stands in two lines. */
const ties = [tie(0, 1), tie(0, 2), tie(1, 3), tie(1, 4), tie(5, 4)];

describe('a line of descent', () => {
  it('holds all that led to a row and all it led to, over any number of steps', () => {
    expect(sorted(ancestors(ties, 4))).toEqual([0, 1, 5]);
    expect(sorted(descendants(ties, 0))).toEqual([1, 2, 3, 4]);
    expect(sorted(ancestors(ties, 0))).toEqual([]);
  });

  it('leaves out kin: what else an ancestor led to, and what else led to a descendant', () => {
    const { rows, ties: lit } = lineOf(ties, 1);
    expect(sorted(rows)).toEqual([0, 1, 3, 4]);
    expect(lit.map(({ from, to }) => [from, to])).toEqual([[0, 1], [1, 3], [1, 4]]);
  });

  it('ends where ties go in a circle, and never holds the row itself as its own kin', () => {
    const circle = [tie(0, 1), tie(1, 2), tie(2, 0)];
    expect(sorted(ancestors(circle, 0))).toEqual([1, 2]);
    expect(sorted(descendants(circle, 0))).toEqual([1, 2]);
  });

  it('agrees with itself in both directions', () => {
    const rows = fc.integer({ min: 0, max: 8 });
    const any = fc.array(fc.tuple(rows, rows).map(([a, b]) => tie(a, b)), { maxLength: 20 });
    fc.assert(
      fc.property(any, rows, rows, (all, a, b) => {
        expect(ancestors(all, a).has(b)).toBe(descendants(all, b).has(a));
      }),
    );
  });
});

describe('the ties of a dataset', () => {
  it('are none where it records none', () => {
    expect(tiesOf(orchardDataset(), true)).toEqual([]);
  });

  it('are told of the counted rows and of those of context', () => {
    const cited = { type: 'inspired_by', basis: 'workers_say', source: 's', at: [1] } as const;
    const links = (row: number): readonly LinkEnd[] =>
      row === 0 ? [] : [{ ...cited, row: row - 1, direction: 'to' }];
    const dataset = { ...orchardDataset(), length: 2, context: 1, roles: { links } };
    expect(tiesOf(dataset, true)).toEqual([tie(0, 1), tie(1, 2)]);
  });

  it('leave out what rests on sequence alone unless it is asked for', () => {
    const wave = waveDataset();
    const all = tiesOf(wave, true);
    const claimed = tiesOf(wave, false);
    expect(claimed).toEqual(all.filter(({ basis }) => basis !== 'sequence_only'));
    expect(claimed.length).toBeGreaterThan(0);
    expect(all.length).toBeGreaterThan(claimed.length);
  });

  it('lead from KEZBI over the guards to the drivers, whose predecessors the article does not name', () => {
    const wave = waveDataset();
    const known = tiesOf(wave, true);
    const row = (key: string) => wave.rowOf(key) ?? -1;
    const over = ancestors(known, row('kunan-holding-2021-07'));
    expect(over.has(row('kmg-security-zhanaozen-2021-07'))).toBe(true);
    expect(over.has(row('kezbi-2021-06'))).toBe(true);
    expect(ancestors(tiesOf(wave, false), row('kunan-holding-2021-07')).size).toBe(0);
    expect(known.filter(isInspiration).length).toBeLessThan(known.length);
  });
});

// @vitest-environment node
import { describe, expect, it } from 'vitest';
import type { Dataset } from '../../../src/domain/dataset.ts';
import { tiesOf, type Tie } from '../../../src/domain/descent.ts';
import type { Span } from '../../../src/domain/span.ts';
import {
  contextFinding,
  descentRows,
  lagKind,
  shownFinding,
  type DescentFinding,
} from '../../../src/views/descent/descentData.ts';
import { orchardDataset, waveDataset } from '../../support/datasets.ts';
import { tie as tied } from '../../domain/tie.fixture.ts';

const tie = (from: number, to: number, more: Partial<Tie> = {}): Tie =>
  tied(from, to, { basis: 'reporter_says', ...more });
const starting = (day: number): Span => ({
  startMin: day,
  startMax: day,
  endMin: day,
  endMax: day,
  end: 'known',
});

/** Rows 0 to 2 are counted, 3 to 5 context. */
function dated(days: Readonly<Record<number, number>>): Dataset {
  const span = (row: number) => (days[row] === undefined ? undefined : starting(days[row]));
  return { ...orchardDataset(), context: 3, roles: { span } };
}

describe('the rows of the tree', () => {
  it('stand by the first counted row of their tree, whatever led up to it', () => {
    const dataset = dated({ 0: 100, 1: 110, 2: 120, 3: 10, 4: 200 });
    const rows = descentRows(dataset, [tie(3, 2), tie(0, 1), tie(3, 4)]);
    expect(rows.map(({ row, depth }) => [row, depth])).toEqual([
      [0, 0],
      [1, 1],
      [3, 0],
      [2, 1],
      [4, 1],
    ]);
    expect(rows.map(({ context }) => context)).toEqual([false, false, true, false, true]);
  });

  it('put a row that is only named besides before the tree it is tied to', () => {
    const dataset = dated({ 0: 100, 1: 110, 2: 120, 3: 10 });
    const rows = descentRows(dataset, [tie(0, 1, { basis: 'workers_say' }), tie(3, 1)]);
    expect(rows.map(({ row }) => row)).toEqual([3, 0, 1]);
    expect(rows.at(-1)?.further).toEqual([{ tie: tie(3, 1), lag: { low: 100, high: 100 } }]);
  });

  it('know no lag to a row without a date', () => {
    const [, row] = descentRows(dated({ 0: 100 }), [tie(0, 1)]);
    expect(row?.by).toEqual({ tie: tie(0, 1), lag: undefined });
  });

  it('hold every tied row of the wave once', () => {
    const wave = waveDataset();
    const ties = tiesOf(wave, true);
    const rows = descentRows(wave, ties).map(({ row }) => row);
    expect(new Set(rows)).toEqual(new Set(ties.flatMap(({ from, to }) => [from, to])));
    expect(rows).toHaveLength(new Set(rows).size);
  });
});

describe('what the ties come to', () => {
  const ties = [
    tie(0, 1, { basis: 'workers_say' }),
    tie(2, 1),
    tie(0, 2),
    tie(1, 3, { basis: 'sequence_only' }),
  ];

  it('counts each row shown by its best evidence', () => {
    expect(shownFinding(ties, { failBits: new Uint32Array(4), shown: 4 })).toEqual({
      of: 4,
      workers: 1,
      reporter: 1,
      sequence: 1,
    });
  });

  it('changes with what is shown, and never counts context', () => {
    const failBits = Uint32Array.from([0, 1, 0]);
    expect(shownFinding(ties, { failBits, shown: 2 })).toMatchObject({ workers: 0, reporter: 1, sequence: 0 });
  });

  it('counts context apart, of those alone that have a tie', () => {
    const drawn = [...ties, tie(3, 4, { basis: 'workers_say' }), tie(4, 2)];
    expect(contextFinding(drawn, { length: 3 })).toEqual({
      of: 2,
      workers: 1,
      reporter: 0,
      sequence: 1,
    });
    expect(contextFinding(ties, { length: 4 }).of).toBe(0);
  });

  it.each([false, true])('leaves no tie of the wave uncounted, with sequence: %s', (sequence) => {
    const wave = waveDataset();
    const all = tiesOf(wave, sequence);
    const failBits = new Uint32Array(wave.length);
    const sum = ({ workers, reporter, sequence: only }: DescentFinding) => workers + reporter + only;
    const told = sum(shownFinding(all, { failBits, shown: wave.length })) + sum(contextFinding(all, wave));
    expect(told).toBe(new Set(all.map(({ to }) => to)).size);
    expect(contextFinding(all, wave).workers).toBeGreaterThan(0);
  });
});

describe('the words of a lag', () => {
  it.each([
    [undefined, 'unknown'],
    [{ low: null, high: null }, 'unknown'],
    [{ low: 0, high: 0 }, 'same'],
    [{ low: 6, high: 6 }, 'exact'],
    [{ low: 6, high: 9 }, 'between'],
    [{ low: 6, high: null }, 'least'],
    [{ low: null, high: 9 }, 'most'],
    [{ low: -6, high: -4 }, 'contradicted'],
  ] as const)('of %o is %s', (lag, kind) => {
    expect(lagKind(lag)).toBe(kind);
  });
});

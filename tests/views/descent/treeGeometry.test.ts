// @vitest-environment node
import { describe, expect, it } from 'vitest';
import type { Tie } from '../../../src/domain/descent.ts';
import type { Span } from '../../../src/domain/span.ts';
import type { DescentRow } from '../../../src/views/descent/descentData.ts';
import {
  drawnRows,
  placeOf,
  treeLayout,
  treeScale,
  treeTicks,
} from '../../../src/views/descent/treeGeometry.ts';
import { tie as tied } from '../../domain/tie.fixture.ts';

const starting = (startMin: number, startMax = startMin): Span => ({
  startMin,
  startMax,
  endMin: startMax,
  endMax: startMax,
  end: 'known',
});
const tie = (from: number, to: number, more: Partial<Tie> = {}): Tie =>
  tied(from, to, { basis: 'reporter_says', ...more });
const row = (id: number, span: Span | undefined, by: Tie | null = null, context = false): DescentRow => ({
  row: id,
  depth: by === null ? 0 : 1,
  context,
  span,
  by: by === null ? null : { tie: by, lag: undefined },
  further: [],
});
const layout = treeLayout(800);
const short = ({ by, further }: DescentRow) => [
  ...(by === null ? [] : ['9 days later']),
  ...further.flatMap(() => ['Also tied to it', '2 days later']),
];

describe('the axis of the tree', () => {
  it('spans the starts of the counted rows with a day on either side', () => {
    const rows = [row(0, starting(100)), row(1, starting(120)), row(2, starting(10), null, true)];
    const { from, to } = treeScale(rows, layout);
    expect([from, to]).toEqual([99, 121]);
  });

  it('is not squeezed by one that began long before the others', () => {
    const rows = [row(0, starting(50)), row(1, starting(100)), row(2, starting(110))];
    expect(treeScale(rows, layout).from).toBe(99);
  });

  it('spans context where nothing else has a date', () => {
    expect(treeScale([row(0, undefined), row(1, starting(40), null, true)], layout).from).toBe(39);
    expect(treeScale([], layout).step).toBeGreaterThan(0);
  });

  it('letters days with room between them', () => {
    const rows = Array.from({ length: 6 }, (_, i) => row(i, starting(100 + i * 6)));
    const scale = treeScale(rows, layout);
    const ticks = treeTicks(scale);
    expect(ticks[0]).toBe(100);
    for (const [i, day] of ticks.slice(1).entries()) {
      expect(scale.x(day) - scale.x(ticks[i] ?? 0)).toBeGreaterThanOrEqual(58);
    }
  });
});

describe('where a start stands', () => {
  const scale = treeScale([row(0, starting(100)), row(1, starting(110))], layout);

  it('is the middle of its day, and reaches as far as it may be later', () => {
    const exact = placeOf(starting(100), scale, layout);
    expect(exact).toMatchObject({ until: null, beyond: null });
    const roughly = placeOf(starting(100, 105), scale, layout);
    expect(roughly?.x).toBe(exact?.x);
    expect(roughly?.until).toBeCloseTo((exact?.x ?? 0) + 5 * scale.step);
  });

  it('is beside the axis before and after its days, and nowhere without a date', () => {
    expect(placeOf(starting(40), scale, layout)).toMatchObject({ beyond: 'before' });
    expect(placeOf(starting(400), scale, layout)?.x).toBeGreaterThan(layout.right);
    expect(placeOf(undefined, scale, layout)).toBeUndefined();
  });
});

describe('the drawing', () => {
  const rows = [
    row(0, starting(100)),
    row(1, starting(110), tie(0, 1)),
    row(2, undefined, tie(0, 2)),
    row(3, starting(105), tie(0, 3, { type: 'followed' })),
  ];
  const drawn = drawnRows(rows, treeScale(rows, layout), layout, short);

  it('stacks rows as high as their words', () => {
    expect(drawn.map(({ top, height }) => [top, height])).toEqual([[0, 24], [24, 39], [63, 39], [102, 39]]);
  });

  it('gives a further tie two lines: what it leads to, and the words of it', () => {
    const further = [{ tie: tie(1, 2), lag: undefined }];
    const [first] = drawnRows([{ ...row(2, starting(110), tie(0, 2)), further }], treeScale(rows, layout), layout, short);
    expect(first?.height).toBe(69);
  });

  it('gives what is not of the wave a line to say so, where nothing cuts it off', () => {
    const context = rows.map((row) => ({ ...row, context: true }));
    const heights = drawnRows(context, treeScale(context, layout), layout, short).map(({ height }) => height);
    expect(heights).toEqual([39, 54, 54, 54]);
  });

  it('gives a tie whose words are longer than the line a second one', () => {
    const long = () => ['56 days later; inspired, perhaps by it, tied by the order of the days alone, as all of these are'];
    const scale = treeScale(rows, layout);
    const [, second] = drawnRows(rows, scale, layout, long);
    expect(second?.ties).toEqual([{ text: long()[0], folded: true }]);
    expect(second?.height).toBe(54);
    const [, roomy] = drawnRows(rows, scale, { ...layout, words: 700 }, long);
    expect(roomy?.height).toBe(39);
  });

  it('leaves a line of time below the words on a phone', () => {
    const phone = treeLayout(375);
    const [first] = drawnRows(rows, treeScale(rows, phone), phone, short);
    expect(first?.height).toBe(42);
    expect(first?.y).toBeGreaterThan(17);
  });
});

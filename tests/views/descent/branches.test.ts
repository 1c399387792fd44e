// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tiesOf, type Tie } from '../../../src/domain/descent.ts';
import type { Span } from '../../../src/domain/span.ts';
import { drawnBranches, type DrawnBranch } from '../../../src/views/descent/branches.ts';
import { descentRows, type DescentRow } from '../../../src/views/descent/descentData.ts';
import {
  drawnRows,
  MARK,
  treeLayout,
  treeScale,
  type DrawnRow,
} from '../../../src/views/descent/treeGeometry.ts';
import { tie } from '../../domain/tie.fixture.ts';
import { waveDataset } from '../../support/datasets.ts';

const starting = (day: number): Span => ({
  startMin: day,
  startMax: day,
  endMin: day,
  endMax: day,
  end: 'known',
});

/** Rows in their order, each with its start and its ties to others. */
function rowsOf(starts: readonly (number | undefined)[], ties: readonly Tie[]): readonly DescentRow[] {
  return starts.map((day, row) => ({
    row,
    depth: 0,
    context: false,
    span: day === undefined ? undefined : starting(day),
    by: null,
    further: ties.filter(({ to }) => to === row).map((each) => ({ tie: each, lag: undefined })),
  }));
}

function drawn(rows: readonly DescentRow[], width: number): readonly DrawnRow[] {
  const layout = treeLayout(width);
  return drawnRows(rows, treeScale(rows, layout), layout, ({ further }) => further.flatMap(() => ['Also tied', 'later']));
}

/** A level or upright stroke: where it lies, and from where to where it goes. */
interface Stroke {
  readonly upright: boolean;
  readonly at: number;
  readonly low: number;
  readonly high: number;
}

function strokesOf({ line }: DrawnBranch): readonly Stroke[] {
  const steps = [...line.matchAll(/([MHV])(-?[\d.]+)(?: (-?[\d.]+))?/g)];
  let [x, y] = [NaN, NaN];
  return steps.flatMap(([, command, first, second]): Stroke[] => {
    const to = Number(first);
    if (command === 'M') {
      [x, y] = [to, Number(second)];
      return [];
    }
    const upright = command === 'V';
    const [at, from] = upright ? [x, y] : [y, x];
    if (upright) y = to;
    else x = to;
    return from === to ? [] : [{ upright, at, low: Math.min(from, to), high: Math.max(from, to) }];
  });
}

/** Whether two strokes lie on one another, for more than a point where they cross. */
function overlap(a: Stroke, b: Stroke): boolean {
  return (
    a.upright === b.upright && Math.abs(a.at - b.at) < 0.5 && a.low < b.high && b.low < a.high
  );
}

function overlaps(branches: readonly DrawnBranch[]): readonly string[] {
  const strokes = branches.map(strokesOf);
  return branches.flatMap(({ line }, i) =>
    branches.slice(i + 1).flatMap(({ line: other }, j) => {
      const meet = strokes[i]!.some((a) => strokes[i + 1 + j]!.some((b) => overlap(a, b)));
      return meet ? [`${line} on ${other}`] : [];
    }),
  );
}

/** Marks that a branch runs through without being tied to them. */
function struck(branches: readonly DrawnBranch[], rows: readonly DrawnRow[]): readonly string[] {
  return branches.flatMap((branch) => {
    const others = rows.filter(({ row: { row } }) => row !== branch.tie.from && row !== branch.tie.to);
    return strokesOf(branch).flatMap(({ upright, at, low, high }) =>
      others.flatMap(({ y, place, row }) =>
        upright && place !== undefined && Math.abs(at - place.x) < MARK && low < y && y < high
          ? [`${branch.line} through ${row.row}`]
          : [],
      ),
    );
  });
}

describe('the branches', () => {
  it('are one for every tie between dated rows, with an arrow only to what was inspired', () => {
    const ties = [tie(0, 1), tie(0, 2), tie(0, 3, { type: 'followed' })];
    const branches = drawnBranches(drawn(rowsOf([100, 110, undefined, 105], ties), 800));
    const arrows = new Map(branches.map(({ tie: { to }, head }) => [to, head !== '']));
    expect(arrows).toEqual(new Map([[1, true], [3, false]]));
  });

  it('leave the mark of the earlier row and reach that of the later one from the left', () => {
    const rows = drawn(rowsOf([100, 110], [tie(0, 1)]), 800);
    const [branch] = drawnBranches(rows);
    const [from, to] = rows;
    const [upright, level] = strokesOf(branch!);
    expect(upright).toMatchObject({ upright: true, at: from!.place!.x, high: to!.y });
    expect(level).toMatchObject({ upright: false, at: to!.y, low: from!.place!.x });
    expect(to!.place!.x - level!.high).toBeCloseTo(MARK + 2);
  });

  const row = fc.integer({ min: 0, max: 7 });
  const starts = fc.array(fc.option(fc.integer({ min: 100, max: 112 }), { nil: undefined }), {
    minLength: 8,
    maxLength: 8,
  });
  const ties = fc.uniqueArray(
    fc.tuple(row, row).filter(([a, b]) => a !== b),
    { maxLength: 14, selector: ([a, b]) => `${a} ${b}` },
  );

  it('never lie on one another, nor go through a mark of others, whatever is tied to what', () => {
    fc.assert(
      fc.property(starts, ties, fc.constantFrom(320, 375, 560, 844), (days, pairs, width) => {
        const rows = drawn(rowsOf(days, pairs.map(([from, to]) => tie(from, to))), width);
        const branches = drawnBranches(rows);
        expect(overlaps(branches)).toEqual([]);
        expect(struck(branches, rows)).toEqual([]);
      }),
    );
  });

  it.each([320, 375, 560, 680, 844])('of the wave neither, %i px wide', (width) => {
    const wave = waveDataset();
    for (const sequence of [false, true]) {
      const all = tiesOf(wave, sequence);
      const rows = drawn(descentRows(wave, all), width);
      const branches = drawnBranches(rows);
      expect(branches.length).toBeGreaterThan(5);
      expect(overlaps(branches)).toEqual([]);
      expect(struck(branches, rows)).toEqual([]);
    }
  });
});

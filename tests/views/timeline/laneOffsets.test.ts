// @vitest-environment node
import { expect, it } from 'vitest';
import type { LaneRow } from '../../../src/views/timeline/laneData.ts';
import type { LaneGroup } from '../../../src/views/timeline/laneGroups.ts';
import { laneOffsets } from '../../../src/views/timeline/laneOffsets.ts';

const lane = (row: number): LaneRow => ({
  row,
  title: String(row),
  place: null,
  placed: false,
  places: [],
  span: undefined,
  outcome: undefined,
  steps: [],
});
const group = (...rows: readonly number[]): LaneGroup => ({
  of: { kind: 'value', value: String(rows[0]) },
  shown: rows.length,
  all: rows.length,
  lanes: rows.map(lane),
});
const groups = [group(4, 2), group(1)];

it('follows the lanes one below the other', () => {
  const offsets = laneOffsets(groups, () => false, { pitch: 14, middle: 7, compact: false });
  expect([...offsets]).toEqual([[4, 12], [2, 26], [1, 40]]);
});

it('leaves room for headings, and between the groups they head', () => {
  const wide = laneOffsets(groups, () => true, { pitch: 14, middle: 7, compact: false });
  expect([...wide]).toEqual([[4, 27], [2, 41], [1, 78]]);
  const compact = laneOffsets(groups, () => true, { pitch: 33, middle: 23, compact: true });
  expect([...compact]).toEqual([[4, 59], [2, 92], [1, 156]]);
});

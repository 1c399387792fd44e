// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { DAY_MAX, DAY_MIN } from '../../../src/crossfilter/column.ts';
import type { Dataset } from '../../../src/domain/dataset.ts';
import type { Span } from '../../../src/domain/span.ts';
import { litLinks } from '../../../src/views/map/links.ts';
import { datasetOfSites } from './fixture.ts';
import { tie } from '../../domain/tie.fixture.ts';

const span: Span = { startMin: 100, startMax: 102, endMin: 110, endMax: 110, end: 'known' };
const ties = [tie(0, 1), tie(3, 1, { type: 'same_employer' }), tie(1, 2), tie(9, 1)];

/** Row 1 begins from day 100 to 102; row 9 is context. */
function starting(start: Partial<Span> = {}): Dataset {
  const base = datasetOfSites([], [[], [], [], []]);
  const spans = (row: number) => (row === 1 ? { ...span, ...start } : undefined);
  return { ...base, roles: { ...base.roles, span: spans } };
}

describe('links lit on a day', () => {
  const passing = new Uint32Array(5);

  it('are those of what begins, from its earliest start to two days after its latest', () => {
    const lit = (day: number) => litLinks(ties, starting(), passing, day).length;
    expect([99, 100, 102, 104, 105].map(lit)).toEqual([0, 1, 1, 1, 0]);
    expect(litLinks(ties, starting(), passing, 101)).toEqual([tie(0, 1)]);
  });

  it.each([0, 1])('are none of rows that fail a clause: row %i', (row) => {
    const failing = Uint32Array.from(passing, (_, at) => (at === row ? 1 : 0));
    expect(litLinks(ties, starting(), failing, 101)).toEqual([]);
  });

  it('are none of a start that is known on one side only', () => {
    expect(litLinks(ties, starting({ startMin: DAY_MIN }), passing, 101)).toEqual([]);
    const later = { startMax: DAY_MAX, endMin: DAY_MAX, endMax: DAY_MAX };
    expect(litLinks(ties, starting(later), passing, 101)).toEqual([]);
  });

  it('are none of a start that is not known within three days', () => {
    expect(litLinks(ties, starting({ startMin: 99 }), passing, 101)).toEqual([]);
  });
});

// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { DAY_MAX, DAY_MIN } from '../../../src/crossfilter/column.ts';
import type { Dataset, LinkEnd } from '../../../src/domain/dataset.ts';
import type { Span } from '../../../src/domain/span.ts';
import { arrowsOf, eachArrowOnce, litLinks, openLinks } from '../../../src/views/map/links.ts';
import { datasetOfSites, placeAt } from './fixture.ts';

const link = (row: number, more: Partial<LinkEnd>): LinkEnd => ({
  type: 'inspired_by',
  basis: 'workers_say',
  source: 's',
  at: [1],
  row,
  direction: 'to',
  ...more,
});
const span: Span = { startMin: 100, startMax: 102, endMin: 110, endMax: 110, end: 'known' };

/** Row 1 begins from day 100 to 102 and points at rows 0, 2 and 3. */
function dataset(): Dataset {
  const links = [
    link(0, {}),
    link(2, { basis: 'sequence_only' }),
    link(3, { type: 'same_employer' }),
  ];
  const base = datasetOfSites([], [[], [], [], []]);
  return {
    ...base,
    roles: {
      ...base.roles,
      span: (row) => (row === 1 ? span : undefined),
      links: (row) => {
        if (row === 1) return links;
        return row === 0 ? [link(1, { direction: 'from' })] : [];
      },
    },
  };
}

describe('links of the open row', () => {
  it('are what inspired it and what it inspired, the one that inspired first', () => {
    expect(openLinks(dataset(), 1)).toEqual([{ rows: [0, 1], basis: 'workers_say' }]);
    expect(openLinks(dataset(), 0)).toEqual([{ rows: [0, 1], basis: 'workers_say' }]);
    expect(openLinks(dataset(), undefined)).toEqual([]);
  });
});

describe('links lit on a day', () => {
  const passing = new Uint32Array(5);
  const starting = (start: Partial<Span>): Dataset => {
    const base = dataset();
    const spans = (row: number) => (row === 1 ? { ...span, ...start } : undefined);
    return { ...base, roles: { ...base.roles, span: spans } };
  };

  it('are those of what begins, from its earliest start to two days after its latest', () => {
    const lit = (day: number) => litLinks(dataset(), passing, day).length;
    expect([99, 100, 102, 104, 105].map(lit)).toEqual([0, 1, 1, 1, 0]);
    expect(litLinks(dataset(), passing, 101)).toEqual([{ rows: [0, 1], basis: 'workers_say' }]);
  });

  it.each([0, 1])('are none of rows that fail a clause: row %i', (row) => {
    const failing = Uint32Array.from(passing, (_, at) => (at === row ? 1 : 0));
    expect(litLinks(dataset(), failing, 101)).toEqual([]);
  });

  it('are none of a start that is known on one side only', () => {
    expect(litLinks(starting({ startMin: DAY_MIN }), passing, 101)).toEqual([]);
    const later = { startMax: DAY_MAX, endMin: DAY_MAX, endMax: DAY_MAX };
    expect(litLinks(starting(later), passing, 101)).toEqual([]);
  });

  it('are none of a start that is not known within three days', () => {
    expect(litLinks(starting({ startMin: 99 }), passing, 101)).toEqual([]);
  });
});

describe('an arrow', () => {
  const places = ['a', 'b', 'c'].map((id, i) => placeAt(id, 40 + i, 50 + i));
  /** Two rows at a, the second also at b, one at b, one at c, one nowhere. */
  const placed = datasetOfSites(places, [['a'], ['a', 'b'], ['b'], ['c'], []]);
  const between = (from: number, to: number) => ({ rows: [from, to], basis: 'workers_say' }) as const;
  const drawn = (from: number, to: number, members?: readonly string[]) =>
    arrowsOf(placed, [between(from, to)], members && new Set(members)).map((arrow) => arrow.places.join(' '));

  it('leads from one place to another, by where each action is counted', () => {
    expect(arrowsOf(placed, [between(0, 2)], undefined)).toEqual([{ ...between(0, 2), places: ['a', 'b'] }]);
    expect(drawn(3, 1)).toEqual(['c a']);
    expect([drawn(0, 1), drawn(0, 4), drawn(4, 0)]).toEqual([[], [], []]);
  });

  it('leads from no plate to another', () => {
    expect([drawn(0, 2, ['a', 'b']), drawn(0, 2, ['c'])]).toEqual([['a b'], ['a b']]);
    expect([drawn(0, 2, ['a']), drawn(0, 2, ['b', 'c'])]).toEqual([[], []]);
  });

  it('is drawn once, as the workers say if they do', () => {
    const said = { rows: [0, 1], basis: 'workers_say' } as const;
    const told = { rows: [0, 1], basis: 'reporter_says' } as const;
    const back = { rows: [1, 0], basis: 'reporter_says' } as const;
    expect(eachArrowOnce([said, said])).toEqual([said]);
    expect(eachArrowOnce([told, said, back])).toEqual([said, back]);
    expect(eachArrowOnce([said, told])).toEqual([said]);
  });
});

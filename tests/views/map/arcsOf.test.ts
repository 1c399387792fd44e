// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { arcsOf, eachLineOnce } from '../../../src/views/map/arcsOf.ts';
import { datasetOfSites, placeAt } from './fixture.ts';
import { tie } from '../../domain/tie.fixture.ts';

describe('a line', () => {
  const places = ['a', 'b', 'c'].map((id, i) => placeAt(id, 40 + i, 50 + i));
  /** Two rows at a, the second also at b, one at b, one at c, one nowhere. */
  const placed = datasetOfSites(places, [['a'], ['a', 'b'], ['b'], ['c'], []]);
  const drawn = (from: number, to: number, members?: readonly string[]) =>
    arcsOf(placed, { row: null, ties: [tie(from, to)] }, members && new Set(members)).map((arc) => arc.places.join(' '));

  it('leads from one place to another, by where each action is counted', () => {
    const lit = { row: null, ties: [tie(0, 2)] };
    const form = { basis: 'workers_say', aside: false, headed: true };
    expect(arcsOf(placed, lit, undefined)).toEqual([{ tie: tie(0, 2), form, places: ['a', 'b'] }]);
    expect(drawn(3, 1)).toEqual(['c a']);
    expect([drawn(0, 1), drawn(0, 4), drawn(4, 0)]).toEqual([[], [], []]);
  });

  it('is told from those of the row whose line is lit where it is between others', () => {
    const ties = [tie(0, 2), tie(2, 3), tie(1, 3)];
    const aside = (row: number | null) =>
      arcsOf(placed, { row, ties }, undefined).map(({ form }) => form.aside);
    expect([aside(2), aside(0), aside(null)]).toEqual([
      [false, false, true],
      [false, true, true],
      [false, false, false],
    ]);
  });

  it('leads from no plate to another', () => {
    expect([drawn(0, 2, ['a', 'b']), drawn(0, 2, ['c'])]).toEqual([['a b'], ['a b']]);
    expect([drawn(0, 2, ['a']), drawn(0, 2, ['b', 'c'])]).toEqual([[], []]);
  });

  it('is drawn once, by the best evidence', () => {
    const said = tie(0, 1);
    const told = tie(0, 1, { basis: 'reporter_says' });
    const later = tie(0, 1, { basis: 'sequence_only' });
    const back = tie(1, 0, { basis: 'reporter_says' });
    expect(eachLineOnce([said, said])).toEqual([said]);
    expect(eachLineOnce([later, told, said, back])).toEqual([said, back]);
    expect(eachLineOnce([told, later])).toEqual([told]);
    const between = [tie(0, 2, { basis: 'reporter_says' }), tie(0, 2)];
    expect(arcsOf(placed, { row: 0, ties: between }, undefined).map((arc) => arc.tie)).toEqual([tie(0, 2)]);
  });
});

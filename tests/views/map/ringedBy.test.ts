// @vitest-environment node
import { expect, it } from 'vitest';
import { ringedBy } from '../../../src/views/map/ringedBy.ts';
import { tie } from '../../domain/tie.fixture.ts';
import { datasetOfSites, placeAt } from './fixture.ts';

const places = ['a', 'b'].map((id, i) => placeAt(id, 40 + i, 50 + i));
/** Rows at a, at b, at both, and nowhere. */
const dataset = datasetOfSites(places, [['a'], ['b'], ['a', 'b'], []]);

it('rings what has a disc', () => {
  expect(ringedBy(dataset, undefined, [])).toBeNull();
  expect(ringedBy(dataset, 0, [])).toBe('open');
  expect(ringedBy(dataset, 3, [])).toBeNull();
  expect(ringedBy(dataset, 0, [tie(0, 3)])).toBe('open');
  expect(ringedBy(dataset, 0, [tie(0, 1)])).toBe('both');
  expect(ringedBy(dataset, undefined, [tie(0, 1)])).toBe('linked');
});

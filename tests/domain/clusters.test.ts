// @vitest-environment node
import { expect, it } from 'vitest';
import { clustersOf } from '../../src/domain/clusters.ts';

it('splits starts where more than 21 days lie between them, in whatever order they come', () => {
  expect(clustersOf([122, 0, 100, 121, 143])).toEqual([[0], [100, 121, 122, 143]]);
  expect(clustersOf([0, 21, 43])).toEqual([[0, 21], [43]]);
  expect(clustersOf([])).toEqual([]);
});

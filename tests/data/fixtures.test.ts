// @vitest-environment node
import { expect, it } from 'vitest';
import { issuesAfter } from './fixtures/dataset.ts';

it('the invented dataset has no mistakes of its own', () => {
  expect(issuesAfter()).toEqual([]);
});

// @vitest-environment node
import { expect, it } from 'vitest';
import { unreadIn } from '../../src/state/unread.ts';
import { waveDataset } from '../support/datasets.ts';

const wave = waveDataset();

it.each([
  ['', []],
  ['?outcome=won&time=2021-07-13/2021-07-22&open=kezbi-2021-06&lang=kk', []],
  ['?fbclid=abc', []],
  ['?page=sources&source=article', []],
  ['?open=nonsense', ['open=nonsense']],
  ['?time=abc&outcome=won', ['time=abc']],
  ['?page=nope&story=zz&source=gazette', ['page=nope', 'story=zz', 'source=gazette']],
])('of %j are %j', (search, parts) => {
  expect(unreadIn(search, wave)).toEqual(parts);
});

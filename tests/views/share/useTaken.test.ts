// @vitest-environment node
import { expect, it } from 'vitest';
import { viewAddress } from '../../../src/views/share/useTaken.ts';

const dimensions = ['outcome', 'region'];

it('leads to the view, without the page that lies over it and in the language of whoever opens it', () => {
  const address = 'https://example.org/atlas/?outcome=won&lang=kk&page=share&claims=end&open=kezbi-2021-06&embed=map';
  expect(viewAddress(address, dimensions)).toBe(
    'https://example.org/atlas/?outcome=won&claims=end&open=kezbi-2021-06',
  );
});

it('takes nothing along that is no part of a view, nor the data that are shown', () => {
  const address = 'https://example.org/atlas/?outcome=won&fbclid=abc123&day=2021-07-20&data=000000000000&crop=rye#time';
  expect(viewAddress(address, dimensions)).toBe('https://example.org/atlas/?outcome=won&day=2021-07-20');
});

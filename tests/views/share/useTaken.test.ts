// @vitest-environment node
import { expect, it } from 'vitest';
import { viewAddress } from '../../../src/views/share/useTaken.ts';

const address = 'https://example.org/atlas/?outcome=won&lang=kk&page=share&claims=end&open=kezbi-2021-06&embed=map';

it('leads to the view, without the page that lies over it and in the language of whoever opens it', () => {
  expect(viewAddress(address)).toBe('https://example.org/atlas/?outcome=won&open=kezbi-2021-06');
});

it('names the content of the data it is frozen to, and one only', () => {
  expect(viewAddress(`${address}&data=000000000000`, '0123456789ab')).toBe(
    'https://example.org/atlas/?outcome=won&open=kezbi-2021-06&data=0123456789ab',
  );
});

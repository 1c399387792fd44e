// @vitest-environment node
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { embeds } from '../../../src/state/view.ts';
import { frameCode } from '../../../src/views/share/frameCode.ts';

const address = 'https://example.org/atlas/?outcome=won&open=kezbi-2021-06';

it('frames the part alone; only an action keeps what is open', () => {
  expect(frameCode(address, 'map', 'Map', null)).toContain('src="https://example.org/atlas/?outcome=won&amp;embed=map"');
  expect(frameCode(address, 'action', 'Action', null)).toContain('&amp;open=kezbi-2021-06&amp;embed=action"');
});

it('has a language where one is chosen, and never what depends on the window', () => {
  const code = frameCode('https://example.org/?inview=true&at=43.3,52.9,9', 'map', 'Map', 'kk');
  expect(code).toContain('src="https://example.org/?at=43.3%2C52.9%2C9&amp;embed=map&amp;lang=kk"');
});

it('is one element with three attributes of text, whatever the title', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.constantFrom(...embeds), (title, embed) => {
      const code = frameCode(address, embed, title, null);
      expect(code.match(/</g)).toHaveLength(2);
      expect(code.match(/"/g)).toHaveLength(12);
    }),
  );
});

// @vitest-environment node
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { embeds } from '../../../src/state/view.ts';
import { frameCode } from '../../../src/views/share/frameCode.ts';

const address = 'https://example.org/atlas/?outcome=won&open=kezbi-2021-06';

it('frames the part alone; only an action keeps what is open', () => {
  expect(frameCode(address, 'map', 'Map')).toContain('src="https://example.org/atlas/?outcome=won&amp;embed=map"');
  expect(frameCode(address, 'action', 'Action')).toContain('&amp;open=kezbi-2021-06&amp;embed=action"');
});

it('is one element with three attributes of text, whatever the title', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.constantFrom(...embeds), (title, embed) => {
      const code = frameCode(address, embed, title);
      expect(code.match(/</g)).toHaveLength(2);
      expect(code.match(/"/g)).toHaveLength(12);
    }),
  );
});

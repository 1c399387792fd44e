// @vitest-environment node
import { expect, it } from 'vitest';
import { grounds, icons, manifest } from '../../../scripts/vite/installable.ts';

/** Width and height of a PNG, from its header. */
function sizeOf(png: Uint8Array): [number, number] {
  const view = new DataView(png.buffer, png.byteOffset);
  return [view.getUint32(16), view.getUint32(20)];
}

it('the manifest is the same wherever it lies, and says the name in every language', () => {
  const text = JSON.stringify(manifest());
  expect(manifest()).toMatchObject({
    short_name: 'Ereuil',
    start_url: './',
    scope: './',
    display: 'standalone',
    theme_color: grounds().light,
    name_localized: { ru: expect.stringContaining('атлас') as string, kk: expect.stringContaining('атласы') as string },
  });
  expect(text).not.toMatch(/"(\/|https?:)/);
});

it('every icon of the manifest is drawn, as large as it says', async () => {
  const drawn = await icons();
  const named = [...JSON.stringify(manifest()).matchAll(/"icons\/(\w+)\.png","sizes":"(\d+)x(\d+)"/g)];
  expect(named).toHaveLength(3);
  for (const [, name = '', width, height] of named) {
    expect(sizeOf(drawn.get(name) ?? new Uint8Array(24))).toEqual([Number(width), Number(height)]);
  }
});

it('an icon is drawn alike each time', async () => {
  const [one, other] = [await icons(), await icons()];
  for (const [name, png] of one) expect(Buffer.from(png).equals(other.get(name) ?? png.subarray(1))).toBe(true);
});

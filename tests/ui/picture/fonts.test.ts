import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { covers } from '../../../src/ui/picture/fonts.ts';

const ranges = [...readFileSync('src/ui/fonts.css', 'utf8').matchAll(/unicode-range:([^;]+);/g)].map(([, range = '']) => range);

describe('the range of a face', () => {
  it('has a letter of its own alphabet and none of the next', () => {
    const [latin = '', cyrillic = '', extended = ''] = ranges;
    expect(['A', 'я', 'ғ'].map((letter) => [latin, cyrillic, extended].map((range) => covers(range, letter)))).toEqual([
      [true, false, false],
      [false, true, false],
      [false, false, true],
    ]);
  });

  it('is everything where the sheet says nothing', () => {
    expect(covers('', '漢')).toBe(true);
  });

  it('includes both of its ends and what is between them', () => {
    fc.assert(
      fc.property(fc.nat(0xffff), fc.nat(0xff), fc.nat(0x1ffff), (from, length, code) => {
        const to = from + length;
        const range = `U+${from.toString(16)}-${to.toString(16)}`;
        expect(covers(range, String.fromCodePoint(code))).toBe(code >= from && code <= to);
      }),
    );
  });
});

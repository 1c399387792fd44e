import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { short, svgElement } from '../../../src/ui/picture/svgElement.ts';

/** Any text a reader or a file may bring: code units at will, what XML forbids and what it escapes. */
const anyText = fc.oneof(
  fc.array(fc.integer({ min: 0, max: 0xffff })).map((units) => String.fromCharCode(...units)),
  fc.array(fc.constantFrom('<', '>', '&', '"', "'", ']]>', '<!--', '<script>', '\u0000', '\uFFFE', '\uD800', 'ғ', ' ')).map((parts) => parts.join('')),
);

function readBack(root: Element): Document {
  return new DOMParser().parseFromString(new XMLSerializer().serializeToString(root), 'image/svg+xml');
}

describe('an element of a picture', () => {
  it('is well-formed whatever its texts, and holds no element but its own', () => {
    fc.assert(
      fc.property(anyText, anyText, (text, name) => {
        const read = readBack(
          svgElement('svg', {}, [svgElement('text', { 'font-family': name, x: 1 }, [text]), svgElement('title', {}, [text])]),
        );
        expect([...read.querySelectorAll('*')].map(({ tagName }) => tagName)).toEqual(['svg', 'text', 'title']);
        expect([...(read.querySelector('text')?.attributes ?? [])].map((attribute) => attribute.name)).toEqual(['font-family', 'x']);
      }),
    );
  });

  it('says again what was written, where XML can say it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        fc.pre(!/[\u0000-\u001F\uFFFE\uFFFF]/.test(text));
        expect(readBack(svgElement('text', {}, [text])).documentElement.textContent).toBe(text);
      }),
    );
  });

  it('has numbers in hundredths and no attribute that was left out', () => {
    const element = svgElement('rect', { x: 1 / 3, y: 2, width: undefined });
    expect([element.getAttribute('x'), element.getAttribute('y'), element.hasAttribute('width')]).toEqual(['0.33', '2', false]);
    expect(short(-0.004)).toBe('0');
  });
});

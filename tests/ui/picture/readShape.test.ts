import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Reading } from '../../../src/ui/picture/Reading.ts';
import { readDrawing } from '../../../src/ui/picture/readShape.ts';

const SVG = 'http://www.w3.org/2000/svg';

function drawing(markup: string): SVGSVGElement {
  document.body.innerHTML = `<svg xmlns="${SVG}" width="20" height="10" viewBox="0 0 20 10">${markup}</svg>`;
  const found = document.querySelector('svg');
  if (found === null) throw new Error('no drawing');
  return found;
}

const read = (markup: string) => readDrawing(new Reading('test file'), drawing(markup));

describe('a drawing taken off the page', () => {
  it('has its computed look as attributes, and no class', () => {
    document.head.innerHTML = '<style>.won { fill: rgb(0, 106, 82); stroke: rgb(1, 2, 3); stroke-width: 2px }</style>';
    const [circle] = read('<circle class="won" cx="4" cy="5" r="3"/>').children;
    document.head.innerHTML = '';
    expect(circle?.outerHTML).toBe(
      '<circle cx="4" cy="5" r="3" fill="rgb(0, 106, 82)" stroke="rgb(1, 2, 3)" stroke-width="2"></circle>',
    );
  });

  it('keeps what it refers to under names of its own', () => {
    const own = read('<pattern id="r«1»"><rect style="fill: red" width="1" height="2"/></pattern><circle style="fill: url(&quot;#r«1»&quot;)" r="3"/>');
    expect(own.querySelector('pattern')?.id).toBe('test-file-1');
    expect(own.querySelector('circle')?.getAttribute('fill')).toBe('url(#test-file-1)');
  });

  it('leaves out what is not seen', () => {
    expect(read('<g style="display: none"><path style="fill: red" d="M0 0"/></g><path style="fill: none" d="M0 0h1"/>').children).toHaveLength(0);
  });

  it('takes no script, no handler and no foreign address with it, whatever is drawn', () => {
    const tags = ['g', 'path', 'rect', 'text', 'tspan', 'a', 'script', 'image', 'use', 'foreignObject', 'style', 'animate', 'iframe', 'title', 'pattern', 'clipPath'];
    const names = ['onclick', 'onload', 'href', 'xlink:href', 'style', 'class', 'd', 'transform', 'fill', 'clip-path', 'mask', 'id'];
    const values = ['https://example.org/x', 'javascript:alert(1)', 'url(https://example.org/#a)', 'fill: url(https://example.org/a#b)', 'M0 0h1', 'x'];
    const attributes = fc.dictionary(fc.constantFrom(...names), fc.constantFrom(...values), { maxKeys: 4 });
    interface Node {
      readonly tag: string;
      readonly attributes: Readonly<Record<string, string>>;
      readonly children: readonly Node[];
    }
    const node = fc.memo((depth): fc.Arbitrary<Node> =>
      fc.record({
        tag: fc.constantFrom(...tags),
        attributes,
        children: depth > 1 ? fc.array(node(depth - 1), { maxLength: 3 }) : fc.constant([]),
      }),
    );
    const built = ({ tag, attributes: own, children }: Node): Element => {
      const element = document.createElementNS(SVG, tag);
      for (const [name, value] of Object.entries(own)) element.setAttribute(name, value);
      element.append(...children.map(built), 'text <script>');
      return element;
    };
    fc.assert(
      fc.property(fc.array(node(3), { maxLength: 4 }), (nodes) => {
        const host = drawing('');
        host.append(...nodes.map((each) => built(each)));
        const text = new XMLSerializer().serializeToString(readDrawing(new Reading('a'), host));
        expect(new DOMParser().parseFromString(text, 'image/svg+xml').querySelector('parsererror')).toBeNull();
        expect(text).not.toMatch(/<(script|a|image|use|foreignObject|style|animate|iframe)\b|\son\w+=|href=|class=|style=|example\.org|javascript:/);
      }),
      { numRuns: 60 },
    );
  });
});

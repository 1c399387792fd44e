import { paintOf } from './paint.ts';
import type { Reading } from './Reading.ts';
import { svgElement, type Attributes } from './svgElement.ts';

/** What the file says of letters, of those written in HTML and in SVG alike. */
export function faceOf({ fontFamily, fontSize, fontStyle, fontWeight, letterSpacing }: CSSStyleDeclaration): Attributes {
  return {
    'font-family': fontFamily.replaceAll('"', "'"),
    'font-size': parseFloat(fontSize),
    'font-weight': fontWeight,
    ...(fontStyle === 'normal' ? {} : { 'font-style': fontStyle }),
    ...(letterSpacing === 'normal' ? {} : { 'letter-spacing': parseFloat(letterSpacing) }),
  };
}

/** A text as its style has it written. */
export function cased(text: string, { textTransform }: CSSStyleDeclaration): string {
  return textTransform === 'uppercase' ? text.toLocaleUpperCase(document.documentElement.lang || undefined) : text;
}

export const fontOf = ({ fontStyle, fontWeight, fontSize, fontFamily }: CSSStyleDeclaration) =>
  `${fontStyle} ${fontWeight} ${fontSize} ${fontFamily}`;

/** The characters of a text that stand on one line, and where. */
interface Line {
  text: string;
  readonly left: number;
  readonly top: number;
  readonly height: number;
  right: number;
}

/** How the page broke a text into lines. */
function linesOf(node: Text): readonly Line[] {
  const lines: Line[] = [];
  const range = document.createRange();
  let at = 0;
  for (const character of node.data) {
    range.setStart(node, at);
    at += character.length;
    range.setEnd(node, at);
    const { left, top, right, width, height } = range.getBoundingClientRect();
    if (height === 0 || width === 0) continue;
    const line = lines.at(-1);
    if (line !== undefined && Math.abs(line.top - top) < height / 2) {
      line.text += character;
      line.right = right;
    } else if (character.trim() !== '') {
      lines.push({ text: character, left, top, height, right });
    }
  }
  return lines;
}

/** A shadow round letters as an edge behind them, in its own colour. */
function haloOf({ textShadow }: CSSStyleDeclaration): Attributes {
  const paint = paintOf(/^rgba?\([^)]*\)/.exec(textShadow)?.[0] ?? 'none');
  if (paint === null) return {};
  return {
    stroke: paint.color,
    'stroke-opacity': paint.opacity,
    'stroke-width': 3,
    'stroke-linejoin': 'round',
    'paint-order': 'stroke',
  };
}

/** A line of letters whose top and height on screen are given. */
export function letteringAt(
  reading: Reading,
  style: CSSStyleDeclaration,
  { text, left, top, height }: Pick<Line, 'text' | 'left' | 'top' | 'height'>,
): SVGElement {
  const paint = paintOf(style.color);
  const written = cased(text.replaceAll(/[ \t\n\r]+/g, ' '), style).trimEnd();
  reading.note(written, style);
  return svgElement(
    'text',
    {
      x: reading.x(left),
      y: reading.y(top) + reading.ascent(fontOf(style), height),
      fill: paint?.color ?? 'none',
      ...(paint === null || paint.opacity === 1 ? {} : { 'fill-opacity': paint.opacity }),
      ...faceOf(style),
      ...haloOf(style),
    },
    [written],
  );
}

/** A text cut where its box ends, and marked as cut, as the page does it. */
function shortened(reading: Reading, style: CSSStyleDeclaration, line: Line, right: number): Line {
  const font = fontOf(style);
  let text = line.text.trimEnd();
  while (text !== '' && line.left + reading.width(font, `${text}…`) > right) text = text.slice(0, -1).trimEnd();
  return { ...line, text: `${text}…` };
}

/** A text of the page, line by line. */
export function readText(reading: Reading, node: Text, parent: HTMLElement): readonly SVGElement[] {
  const style = getComputedStyle(parent);
  if (style.visibility !== 'visible') return [];
  const cuts = style.textOverflow === 'ellipsis' && parent.scrollWidth > parent.clientWidth;
  const end = parent.getBoundingClientRect().right - parseFloat(style.paddingRight);
  return linesOf(node).map((line) =>
    letteringAt(reading, style, cuts && line.right > end ? shortened(reading, style, line, end) : line),
  );
}

import { paintOf } from './paint.ts';
import type { Reading } from './Reading.ts';
import { readDrawing } from './readShape.ts';
import { letteringAt, readText } from './readText.ts';
import { svgElement } from './svgElement.ts';

/** Address of what a canvas shows, as part of the file; undefined where that cannot be had. */
export type ImageOf = (canvas: HTMLCanvasElement) => string | undefined;

interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** The ground and the edges of a box, each edge as the rectangle it covers. */
function readFrame(reading: Reading, style: CSSStyleDeclaration, { left, top, width, height }: Box): readonly SVGElement[] {
  const filled = (color: string, x: number, y: number, w: number, h: number) => {
    const paint = paintOf(color);
    if (paint === null || w <= 0 || h <= 0) return [];
    const share = paint.opacity < 1 ? { 'fill-opacity': paint.opacity } : {};
    return [svgElement('rect', { x: reading.x(x), y: reading.y(y), width: w, height: h, fill: paint.color, ...share })];
  };
  const edge = (side: 'top' | 'right' | 'bottom' | 'left') =>
    style.getPropertyValue(`border-${side}-style`) === 'solid'
      ? parseFloat(style.getPropertyValue(`border-${side}-width`))
      : 0;
  const color = (side: string) => style.getPropertyValue(`border-${side}-color`);
  return [
    ...filled(style.backgroundColor, left, top, width, height),
    ...filled(color('top'), left, top, width, edge('top')),
    ...filled(color('bottom'), left, top + height - edge('bottom'), width, edge('bottom')),
    ...filled(color('left'), left, top, edge('left'), height),
    ...filled(color('right'), left + width - edge('right'), top, edge('right'), height),
  ];
}

/** A line or a ground that a sheet puts before or after what an element holds. */
function readPseudo(reading: Reading, element: HTMLElement, which: '::before' | '::after'): readonly SVGElement[] {
  const style = getComputedStyle(element, which);
  if (style.content !== '""' || style.position !== 'absolute' || style.display === 'none') return [];
  const [x, y, width, height] = [style.left, style.top, style.width, style.height].map(parseFloat);
  if (x === undefined || y === undefined || width === undefined || height === undefined) return [];
  const edges = (one: string, other: string) =>
    parseFloat(style.getPropertyValue(`border-${one}-width`)) + parseFloat(style.getPropertyValue(`border-${other}-width`));
  // The arrow of a choice is made of the edges of nothing; a picture offers no choice.
  if (width <= edges('left', 'right') && height <= edges('top', 'bottom')) return [];
  const { left, top } = element.getBoundingClientRect();
  return readFrame(reading, style, { left: left + x, top: top + y, width, height });
}

function readSelect(reading: Reading, select: HTMLSelectElement): readonly SVGElement[] {
  const [chosen] = select.selectedOptions;
  const style = getComputedStyle(select);
  const { left, top, height } = select.getBoundingClientRect();
  return [letteringAt(reading, style, { text: chosen?.text ?? '', left: left + parseFloat(style.paddingLeft), top, height })];
}

function readCanvas(reading: Reading, canvas: HTMLCanvasElement, imageOf: ImageOf): readonly SVGElement[] {
  const href = imageOf(canvas);
  if (href === undefined) return [];
  const { left, top, width, height } = canvas.getBoundingClientRect();
  return [svgElement('image', { href, x: reading.x(left), y: reading.y(top), width, height, preserveAspectRatio: 'none' })];
}

/** What cuts off the children of a box: its own edge, or a line inside it. */
function cutOf(reading: Reading, style: CSSStyleDeclaration, { left, top, width, height }: Box): string | undefined {
  const inset = /^inset\(([\d.]+)px ([\d.]+)px ([\d.]+)px ([\d.]+)px\)$/.exec(style.clipPath);
  const [up, right, down, before] = inset?.slice(1).map(Number) ?? [0, 0, 0, 0];
  if (inset === null && style.overflowX !== 'hidden') return undefined;
  return reading.cutBy(
    reading.x(left) + (before ?? 0),
    reading.y(top) + (up ?? 0),
    width - (before ?? 0) - (right ?? 0),
    height - (up ?? 0) - (down ?? 0),
  );
}

function readChildren(reading: Reading, element: HTMLElement, imageOf: ImageOf): readonly SVGElement[] {
  return [...element.childNodes].flatMap((node) => {
    if (node instanceof Text) return readText(reading, node, element);
    if (node instanceof HTMLElement) return readBox(reading, node, imageOf);
    if (!(node instanceof SVGSVGElement)) return [];
    const { display, visibility } = getComputedStyle(node);
    return display === 'none' || visibility === 'hidden' ? [] : [readDrawing(reading, node)];
  });
}

/** An element of the page and all it holds, where it stands on screen. */
export function readBox(reading: Reading, element: HTMLElement, imageOf: ImageOf): readonly SVGElement[] {
  const style = getComputedStyle(element);
  if (style.display === 'none') return [];
  const box = element.getBoundingClientRect();
  // What is only read out takes no more room than this, and shows none of it.
  if (style.overflowX === 'hidden' && box.width <= 1 && box.height <= 1) return [];
  const seen = style.visibility === 'visible';
  if (element instanceof HTMLCanvasElement) return readCanvas(reading, element, imageOf);
  const held =
    element instanceof HTMLSelectElement ? readSelect(reading, element) : readChildren(reading, element, imageOf);
  const drawn = [
    ...(seen ? readFrame(reading, style, box) : []),
    ...readPseudo(reading, element, '::before'),
    ...held,
    ...readPseudo(reading, element, '::after'),
  ];
  const cut = held.length > 0 ? cutOf(reading, style, box) : undefined;
  const faint = style.opacity !== '' && style.opacity !== '1';
  if (drawn.length === 0 || (cut === undefined && !faint)) return drawn;
  return [svgElement('g', { 'clip-path': cut, ...(faint && { opacity: style.opacity }) }, drawn)];
}

import { paintOf } from './paint.ts';
import type { Reading } from './Reading.ts';
import { cased, faceOf } from './readText.ts';
import { svgElement, type Attributes } from './svgElement.ts';

/** What is taken over, and nothing else: no script, no link, no picture from elsewhere. */
const holders = new Set(['g', 'defs', 'clipPath', 'mask', 'pattern']);
const letters = new Set(['text', 'tspan']);
const shapes = new Set(['path', 'rect', 'circle', 'ellipse', 'line', 'polygon', 'polyline']);

const geometry = [
  ...['d', 'x', 'y', 'x1', 'x2', 'y1', 'y2', 'cx', 'cy', 'r', 'rx', 'ry', 'dx', 'dy', 'points'],
  ...['width', 'height', 'transform', 'viewBox'],
  ...['patternUnits', 'patternTransform', 'clipPathUnits', 'maskUnits', 'maskContentUnits'],
];

/** Numbers, letters of paths and names of transformations: nothing that could be an address. */
const plain = /^[\w\s.,()+%-]*$/;

/** Properties whose usual value goes without saying. */
const usual = {
  'fill-rule': 'nonzero',
  'stroke-dasharray': 'none',
  'stroke-linecap': 'butt',
  'stroke-linejoin': 'miter',
  'paint-order': 'normal',
  'text-anchor': 'start',
  'dominant-baseline': 'auto',
} as const;

/** A reference as the file has it; undefined where there is none, or it leads out of the page. */
function reference(reading: Reading, computed: string): string | undefined {
  const id = /^url\("?#([^")]+)"?\)/.exec(computed)?.[1];
  return id === undefined ? undefined : `url(#${reading.nameOf(id)})`;
}

function paintFor(reading: Reading, style: CSSStyleDeclaration, kind: 'fill' | 'stroke'): Attributes | null {
  const computed = style.getPropertyValue(kind);
  const share = Number(style.getPropertyValue(`${kind}-opacity`) || 1);
  if (computed.startsWith('url(')) {
    const own = reference(reading, computed);
    return own === undefined ? null : { [kind]: own, ...(share < 1 && { [`${kind}-opacity`]: share }) };
  }
  const paint = paintOf(computed);
  if (paint === null || share === 0) return null;
  const opacity = paint.opacity * share;
  return { [kind]: paint.color, ...(opacity < 1 && { [`${kind}-opacity`]: opacity }) };
}

/** How a shape or a text is drawn; null where it is not seen. */
function drawnWith(reading: Reading, style: CSSStyleDeclaration): Attributes | null {
  const fill = paintFor(reading, style, 'fill');
  const stroke = paintFor(reading, style, 'stroke');
  if (fill === null && stroke === null) return null;
  const others = Object.entries(usual).flatMap(([name, value]) => {
    const own = style.getPropertyValue(name);
    return own === '' || own === value ? [] : [[name, own.replaceAll('px', '')] as const];
  });
  return {
    ...(fill ?? { fill: 'none' }),
    ...(stroke && { ...stroke, 'stroke-width': parseFloat(style.strokeWidth) }),
    ...Object.fromEntries(others),
  };
}

function standing(reading: Reading, element: Element, style: CSSStyleDeclaration): Attributes {
  const own = geometry.flatMap((name) => {
    const value = element.getAttribute(name);
    return value === null || !plain.test(value) ? [] : [[name, value] as const];
  });
  return {
    ...Object.fromEntries(own),
    ...(element.id !== '' && { id: reading.nameOf(element.id) }),
    ...(style.opacity !== '' && style.opacity !== '1' && { opacity: style.opacity }),
    'clip-path': reference(reading, style.clipPath || element.getAttribute('clip-path') || ''),
    mask: reference(reading, style.mask || element.getAttribute('mask') || ''),
  };
}

function readLetters(reading: Reading, element: Element, style: CSSStyleDeclaration): Attributes {
  const own = [...element.childNodes].filter((node) => node instanceof Text);
  for (const node of own) reading.note(cased(node.data, style), style);
  const underlined = element.tagName === 'tspan' && style.textDecorationLine === 'underline';
  return { ...faceOf(style), ...(underlined && { 'text-decoration': 'underline' }) };
}

/** The children of an element of SVG as the file has them. */
export function readShapes(reading: Reading, parent: Element): readonly (Element | string)[] {
  const style = getComputedStyle(parent);
  return [...parent.childNodes].flatMap((node) => {
    if (node instanceof Text) return letters.has(parent.tagName) ? cased(node.data, style) : [];
    return node instanceof Element ? (readShape(reading, node) ?? []) : [];
  });
}

/** An element of SVG with its computed look as attributes; undefined where it is not seen. */
function readShape(reading: Reading, element: Element): SVGElement | undefined {
  const { tagName } = element;
  if (tagName === 'title') return svgElement('title', {}, [element.textContent]);
  const style = getComputedStyle(element);
  if (style.display === 'none' || style.visibility === 'hidden') return undefined;
  if (holders.has(tagName)) {
    const children = readShapes(reading, element);
    return children.length === 0 && tagName === 'g'
      ? undefined
      : svgElement(tagName, standing(reading, element, style), children);
  }
  const isText = letters.has(tagName);
  if (!isText && !shapes.has(tagName)) return undefined;
  const drawn = drawnWith(reading, style);
  if (drawn === null) return undefined;
  const attributes = { ...standing(reading, element, style), ...drawn };
  return isText
    ? svgElement(tagName, { ...attributes, ...readLetters(reading, element, style) }, readShapes(reading, element))
    : svgElement(tagName, attributes, readShapes(reading, element));
}

/** A drawing of the page where it stands on screen. */
export function readDrawing(reading: Reading, drawing: SVGSVGElement): SVGElement {
  const { left, top, width, height } = drawing.getBoundingClientRect();
  const { opacity, overflow } = getComputedStyle(drawing);
  return svgElement(
    'svg',
    {
      x: reading.x(left),
      y: reading.y(top),
      width,
      height,
      viewBox: drawing.getAttribute('viewBox') ?? undefined,
      overflow: overflow === 'hidden' ? undefined : 'visible',
      ...(opacity !== '' && opacity !== '1' && { opacity }),
    },
    readShapes(reading, drawing),
  );
}

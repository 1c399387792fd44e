const SVG = 'http://www.w3.org/2000/svg';

/** Characters that XML has no way to write. */
const ILLEGAL = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

export type Attributes = Readonly<Record<string, string | number | undefined>>;

/** A number as a file has it: hundredths of a pixel are seen by nobody. */
export function short(value: number): string {
  return String(Math.round(value * 100) / 100);
}

/** An element of a file to be: texts lose what XML cannot hold, undefined attributes are left out. */
export function svgElement(
  tag: string,
  attributes: Attributes = {},
  children: readonly (Element | string)[] = [],
): SVGElement {
  const element = document.createElementNS(SVG, tag);
  if (!(element instanceof SVGElement)) throw new Error(`${tag} is no element of SVG`);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === undefined) continue;
    element.setAttribute(name, typeof value === 'number' ? short(value) : value.replace(ILLEGAL, ''));
  }
  element.append(...children.map((child) => (typeof child === 'string' ? child.replace(ILLEGAL, '') : child)));
  return element;
}

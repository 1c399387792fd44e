import type { Theme } from '../encoding/basemap.ts';
import sheet from '../ui/tokens.css?raw';

/** A colour of the theme: a custom property, and its value in each theme. */
export interface Colour extends Readonly<Record<Theme, string>> {
  readonly name: string;
}

/** The colours of the tokens, as their sheet has them. */
export const colours: readonly Colour[] = [
  ...sheet.matchAll(/--([\w-]+): light-dark\((#\w+|rgb\([^)]+\)), (#\w+|rgb\([^)]+\))\)/g),
].map(([, name = '', light = '', dark = '']) => ({ name, light, dark }));

/** One by its name; undefined where there is none. */
export function colourNamed(wanted: string): Colour | undefined {
  return colours.find(({ name }) => name === wanted);
}

/** The relative luminance of WCAG 2, 0 to 1; undefined for what is not six digits, and may be seen through. */
function luminance(hex: string): number | undefined {
  if (!/^#[0-9a-f]{6}$/i.test(hex)) return undefined;
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const value = parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** The contrast ratio of WCAG 2, 1 to 21; undefined where one of them may be seen through. */
export function contrast(one: string, other: string): number | undefined {
  const [a, b] = [luminance(one), luminance(other)];
  if (a === undefined || b === undefined) return undefined;
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

/** A colour laid over a ground, of which so much shows (0 to 1), as six digits. */
export function laidOver(colour: string, ground: string, share: number): string {
  const [top, under] = [colour, ground].map((hex) => parseInt(hex.slice(1), 16));
  const mixed = [16, 8, 0].map((shift) => {
    const [over = 0, below = 0] = [top, under].map((parts = 0) => (parts >> shift) & 255);
    return Math.round(over * share + below * (1 - share)).toString(16).padStart(2, '0');
  });
  return `#${mixed.join('')}`;
}

/** A share of the tokens, 0 to 1, in each theme: as chosen, and as the device asks for it. */
export function shareNamed(wanted: string): Readonly<Record<Theme | 'system', number>> {
  const [light = NaN, dark = NaN, system = NaN] = [
    ...sheet.matchAll(new RegExp(`--${wanted}: ([\\d.]+);`, 'g')),
  ].map(([, value]) => Number(value));
  return { light, dark, system };
}

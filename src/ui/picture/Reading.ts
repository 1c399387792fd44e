import { svgElement } from './svgElement.ts';

/** A family in a style, and the characters written in it. */
export interface Lettering {
  readonly family: string;
  readonly style: string;
  readonly characters: Set<string>;
}

/** A canvas of which nothing is asked but how large letters are. */
const letters = () => document.createElement('canvas').getContext('2d');

/**
 * What has been read of the screen so far: where it begins, the names its definitions have in the
 * file, and the letters it takes.
 */
export class Reading {
  readonly lettering = new Map<string, Lettering>();
  readonly definitions = svgElement('defs');
  readonly #context = letters();
  readonly #names = new Map<string, string>();
  readonly #prefix: string;
  #named = 0;
  #left = 0;
  #top = 0;

  /** Names begin with that of the file: several may stand in one page. */
  constructor(file: string) {
    this.#prefix = file.replaceAll(/[^A-Za-z0-9]+/g, '-');
  }

  /** What is read from now on is placed from this corner of the screen. */
  beginAt({ left, top }: Pick<DOMRect, 'left' | 'top'>): void {
    [this.#left, this.#top] = [left, top];
    this.#names.clear();
  }

  x(onScreen: number): number {
    return onScreen - this.#left;
  }

  y(onScreen: number): number {
    return onScreen - this.#top;
  }

  /** A name that nothing else in the file has. */
  newName(): string {
    this.#named += 1;
    return `${this.#prefix}-${this.#named}`;
  }

  /** The name in the file of a definition on screen. */
  nameOf(id: string): string {
    const name = this.#names.get(id) ?? this.newName();
    this.#names.set(id, name);
    return name;
  }

  /** Defines a rectangle to cut by, and says how to refer to it. */
  cutBy(x: number, y: number, width: number, height: number): string {
    const id = this.newName();
    this.definitions.append(
      svgElement('clipPath', { id }, [svgElement('rect', { x, y, width, height })]),
    );
    return `url(#${id})`;
  }

  /** Notes what is written in which face. */
  note(text: string, { fontFamily, fontStyle }: Pick<CSSStyleDeclaration, 'fontFamily' | 'fontStyle'>): void {
    const family = (fontFamily.split(',')[0] ?? '').replaceAll(/["']/g, '').trim();
    const key = `${family} ${fontStyle}`;
    const noted = this.lettering.get(key) ?? { family, style: fontStyle, characters: new Set() };
    for (const character of text) noted.characters.add(character);
    this.lettering.set(key, noted);
  }

  /** Pixels from the top of a line's letters to their baseline, where the two are `height` high. */
  ascent(font: string, height: number): number {
    if (this.#context === null) return height * 0.8;
    this.#context.font = font;
    const { fontBoundingBoxAscent: up, fontBoundingBoxDescent: down } = this.#context.measureText('x');
    return (height - up - down) / 2 + up;
  }

  /** Pixels a text is wide. */
  width(font: string, text: string): number {
    if (this.#context === null) return text.length * 6;
    this.#context.font = font;
    return this.#context.measureText(text).width;
  }
}

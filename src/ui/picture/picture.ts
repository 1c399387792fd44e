import { asOnPaper, type Prepared } from './asOnPaper.ts';
import { embedFonts, type FetchFile, type Sample } from './fonts.ts';
import styles from './Picture.module.css';
import { readBox, type ImageOf } from './readBox.ts';
import { Reading } from './Reading.ts';
import { svgElement } from './svgElement.ts';

/** Parts of the page that make a picture, and the words it has beside them. */
export interface Pictured extends Prepared {
  /** From top to bottom. */
  readonly parts: readonly HTMLElement[];
  /** What it is called by those who hear it; also written above, unless the parts say it. */
  readonly title: string;
  readonly isHeaded: boolean;
  /** Below, a paragraph each: what is shown, filters, sources, address. */
  readonly foot: readonly string[];
  readonly imageOf?: ImageOf;
  /** Fetches the letters, where the page does not hold them. */
  readonly fetchFile: FetchFile;
}

/** A file that shows the same wherever it is opened. */
export interface Picture {
  readonly root: SVGElement;
  /** Pixels of the page. */
  readonly width: number;
  readonly height: number;
  /** A letter in each face it brings along. */
  readonly samples: readonly Sample[];
}

/** A picture as the file has it. */
export function textOf({ root }: Pick<Picture, 'root'>): string {
  return new XMLSerializer().serializeToString(root);
}

const MARGIN = 16;
const GAP = 10;

function paragraph(tag: string, text: string): HTMLElement {
  const element = document.createElement(tag);
  element.textContent = text;
  return element;
}

/** Words as the page would set them, for as long as they are read. */
function setting(width: number, className: string | undefined, children: readonly HTMLElement[]): HTMLElement {
  const words = document.createElement('div');
  words.className = `${styles.words} ${className ?? ''}`;
  words.style.setProperty('width', `${width}px`);
  words.append(...children);
  return words;
}

interface Placed {
  readonly drawn: readonly SVGElement[];
  readonly width: number;
  readonly height: number;
}

function readPart(reading: Reading, part: HTMLElement, pictured: Pictured): Placed {
  return asOnPaper(part, pictured, () => {
    const box = part.getBoundingClientRect();
    reading.beginAt(box);
    const drawn = readBox(reading, part, pictured.imageOf ?? (() => undefined));
    return { drawn, width: box.width, height: box.height };
  });
}

function readWords(reading: Reading, words: HTMLElement, pictured: Pictured): Placed {
  document.body.append(words);
  try {
    return readPart(reading, words, pictured);
  } finally {
    words.remove();
  }
}

/** Everything a picture shows, read at once, before the browser can draw. */
function readAll(reading: Reading, pictured: Pictured): readonly Placed[] {
  const parts = pictured.parts.map((part) => readPart(reading, part, pictured));
  const width = Math.max(...parts.map((part) => part.width));
  const head = setting(width, undefined, [paragraph('h2', pictured.title)]);
  const foot = setting(width, styles.foot, pictured.foot.map((text) => paragraph('p', text)));
  return [
    ...(pictured.isHeaded ? [] : [readWords(reading, head, pictured)]),
    ...parts,
    readWords(reading, foot, pictured),
  ];
}

/** Makes a picture of parts of the page as they are on screen; rejects where its letters do not come. */
export async function pictureOf(name: string, pictured: Pictured): Promise<Picture> {
  const reading = new Reading(name);
  const placed = readAll(reading, pictured);
  const width = Math.ceil(Math.max(...placed.map((part) => part.width))) + 2 * MARGIN;
  let y = MARGIN;
  const drawn = placed.map((part) => {
    const at = y;
    y += part.height + GAP;
    return svgElement('g', { transform: `translate(${MARGIN} ${Math.round(at)})` }, part.drawn);
  });
  const height = Math.ceil(y - GAP + MARGIN);
  const { sheet, samples } = await embedFonts(reading.lettering.values(), pictured.fetchFile);
  const root = svgElement('svg', { width, height, viewBox: `0 0 ${width} ${height}`, role: 'img' }, [
    svgElement('title', {}, [pictured.title]),
    svgElement('desc', {}, [pictured.foot.join(' ')]),
    svgElement('style', {}, [`${sheet}text{font-variant-numeric:tabular-nums lining-nums}`]),
    reading.definitions,
    svgElement('rect', { width, height, fill: '#fff' }),
    ...drawn,
  ]);
  return { root, width, height, samples };
}

import { textOf, type Picture } from './picture.ts';
import { svgElement } from './svgElement.ts';

/** Pixels of the file to each of the page. */
const RATIO = 2;
/** Pixels of the page that a letter takes below the picture, for as long as letters are waited for. */
const CELL = 24;
/** Milliseconds between two looks, and after which the letters are given up. */
const PAUSE = 25;
const LATEST = 5000;

/**
 * The picture with a strip below it that has a letter of each face: a browser says that an image is
 * there before the letters in it are, and draws none until then.
 */
function withStrip({ root, width, height, samples }: Picture): string {
  const below = root.cloneNode(true);
  if (!(below instanceof SVGElement)) throw new Error('a copy of a picture is a picture');
  const whole = { width: Math.max(width, samples.length * CELL), height: height + CELL };
  below.setAttribute('width', String(whole.width));
  below.setAttribute('height', String(whole.height));
  below.setAttribute('viewBox', `0 0 ${whole.width} ${whole.height}`);
  below.append(
    ...samples.map(({ family, style, character }, at) =>
      svgElement(
        'text',
        { x: at * CELL + 4, y: height + 17, 'font-family': `'${family}'`, 'font-style': style, 'font-size': 14 },
        [character],
      ),
    ),
  );
  return textOf({ root: below });
}

const pause = () => new Promise((resolve) => setTimeout(resolve, PAUSE));

/** Whether each letter of the strip is drawn. */
function hasLetters(context: CanvasRenderingContext2D, image: HTMLImageElement, { height, samples }: Picture): boolean {
  context.clearRect(0, 0, context.canvas.width, CELL);
  context.drawImage(image, 0, -height);
  return samples.every((_, at) =>
    context.getImageData(at * CELL, 0, CELL, CELL).data.some((value, i) => i % 4 === 3 && value > 0),
  );
}

async function lettersOf(image: HTMLImageElement, picture: Picture): Promise<void> {
  const strip = document.createElement('canvas');
  [strip.width, strip.height] = [Math.max(1, picture.samples.length * CELL), CELL];
  const context = strip.getContext('2d', { willReadFrequently: true });
  for (const until = performance.now() + LATEST; context !== null; await pause()) {
    if (hasLetters(context, image, picture)) return;
    if (performance.now() > until) throw new Error('the letters of the picture did not come');
  }
}

/** A picture in pixels; rejects where the browser cannot make one. */
export async function pngOf(picture: Picture): Promise<Blob> {
  const image = new Image();
  // A blob: address would be none that the page's policy lets pictures come from.
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(withStrip(picture))}`;
  await image.decode();
  await lettersOf(image, picture);
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [picture.width * RATIO, picture.height * RATIO];
  const context = canvas.getContext('2d');
  context?.scale(RATIO, RATIO);
  context?.drawImage(image, 0, 0);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => {
      if (blob === null) reject(new Error('the browser made no picture'));
      else resolve(blob);
    }, 'image/png');
  });
}

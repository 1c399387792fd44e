import { paintGround, type GroundPicture } from './paintGround.ts';

/** What canvases show, so that it can be painted again elsewhere, finer or in another theme. */
export const painted = new WeakMap<HTMLCanvasElement, Omit<GroundPicture, 'ratio'>>();

/** Paints a picture over a canvas; `ratio` is how many of its pixels make one of the page. */
export function paintCanvas(
  canvas: HTMLCanvasElement,
  picture: Omit<GroundPicture, 'ratio'>,
  ratio = window.devicePixelRatio,
): void {
  painted.set(canvas, picture);
  const width = Math.round(picture.size.width * ratio);
  const height = Math.round(picture.size.height * ratio);
  // Setting a size clears the canvas and its memory: only where it is another.
  if (canvas.width !== width) canvas.width = width;
  if (canvas.height !== height) canvas.height = height;
  canvas.style.width = `${picture.size.width}px`;
  canvas.style.height = `${picture.size.height}px`;
  const context = canvas.getContext('2d');
  if (context !== null) paintGround(context, { ...picture, ratio });
}

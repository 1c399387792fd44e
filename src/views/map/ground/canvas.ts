import { paintGround, type GroundPicture } from './paintGround.ts';

/** Paints a picture over a canvas, whose pixels become those of the screen. */
export function paintCanvas(
  canvas: HTMLCanvasElement,
  picture: Omit<GroundPicture, 'ratio'>,
): void {
  const ratio = window.devicePixelRatio;
  const width = Math.round(picture.size.width * ratio);
  const height = Math.round(picture.size.height * ratio);
  // Setting a size clears the canvas and its memory: only where it is another.
  if (canvas.width !== width) canvas.width = width;
  if (canvas.height !== height) canvas.height = height;
  const context = canvas.getContext('2d');
  if (context !== null) paintGround(context, { ...picture, ratio });
}

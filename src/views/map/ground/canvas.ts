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
  // Not a share of the pane: on paper the pane is wider, and what stands on the ground is not.
  canvas.style.width = `${picture.size.width}px`;
  canvas.style.height = `${picture.size.height}px`;
  const context = canvas.getContext('2d');
  if (context !== null) paintGround(context, { ...picture, ratio });
}

import { basemapPalette } from '../../../encoding/basemap.ts';
import { paintCanvas, painted } from './canvas.ts';

/** Pixels of the image to each of the page. */
const RATIO = 2;
/** Share of what JPEG keeps: hairlines stay, and the file is a tenth of what PNG makes of a relief. */
const QUALITY = 0.92;

/** The ground that a canvas shows, as it would be on paper: light, and fine enough for it. */
export function groundImage(canvas: HTMLCanvasElement): string | undefined {
  const picture = painted.get(canvas);
  if (picture === undefined) return undefined;
  const image = document.createElement('canvas');
  paintCanvas(image, { ...picture, palette: basemapPalette('light') }, RATIO);
  return image.toDataURL('image/jpeg', QUALITY);
}

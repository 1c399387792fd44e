import type { Frame } from '../../../state/frame.ts';
import type { Viewport } from '../../../state/view.ts';
import { clampZoom, project, unproject, type Coordinates, type Size } from './projection.ts';

/** Pixels kept free on each side. */
export interface Padding {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** The same number of pixels on every side. */
export function padding(all: number): Padding {
  return { left: all, top: all, right: all, bottom: all };
}

/** A coordinate with the pixels that what stands there needs round it, whatever the zoom. */
export interface Footprint extends Coordinates {
  readonly around: Padding;
}

interface Extent {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

function extentAt(footprints: readonly Footprint[], zoom: number): Extent {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const footprint of footprints) {
    const { x, y } = project(footprint, zoom);
    left = Math.min(left, x - footprint.around.left);
    top = Math.min(top, y - footprint.around.top);
    right = Math.max(right, x + footprint.around.right);
    bottom = Math.max(bottom, y + footprint.around.bottom);
  }
  return { left, top, right, bottom };
}

/** The nearest viewport, up to `maxZoom`, in which everything fits between the paddings. */
export function fitFootprints(
  footprints: readonly Footprint[],
  size: Size,
  inset: Padding,
  maxZoom: number,
): Viewport {
  const width = Math.max(1, size.width - inset.left - inset.right);
  const height = Math.max(1, size.height - inset.top - inset.bottom);
  let low = clampZoom(0);
  let high = clampZoom(maxZoom);
  for (let step = 0; step < 24; step++) {
    const middle = (low + high) / 2;
    const extent = extentAt(footprints, middle);
    const fits = extent.right - extent.left <= width && extent.bottom - extent.top <= height;
    if (fits) low = middle;
    else high = middle;
  }
  const zoom = Math.round(low * 100) / 100;
  const extent = extentAt(footprints, zoom);
  const centre = {
    x: (extent.left + extent.right - inset.left + inset.right) / 2,
    y: (extent.top + extent.bottom - inset.top + inset.bottom) / 2,
  };
  return { ...unproject(centre, zoom), zoom };
}

/** The nearest viewport in which a frame fits between the paddings. */
export function fitFrame(frame: Frame, size: Size, inset: Padding, maxZoom = 12): Viewport {
  const around = padding(0);
  return fitFootprints(
    [
      { latitude: frame.north, longitude: frame.west, around },
      { latitude: frame.south, longitude: frame.east, around },
    ],
    size,
    inset,
    maxZoom,
  );
}

/** A round length and the pixels it takes. */
export interface ScaleBar {
  readonly metres: number;
  readonly pixels: number;
}

/** The longest of 1, 2, 3 or 5 times a power of ten that takes at most `widest` pixels. */
export function scaleBar(metresPerPixel: number, widest: number): ScaleBar {
  const most = metresPerPixel * widest;
  const power = 10 ** Math.floor(Math.log10(most));
  const factor = [5, 3, 2, 1].find((step) => step * power <= most) ?? 1;
  return { metres: factor * power, pixels: (factor * power) / metresPerPixel };
}

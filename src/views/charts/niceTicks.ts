const STEPS = [1, 2, 2.5, 5, 10];
/** So many steps fit a column of some 120 pixels without their labels meeting. */
const MOST = 4;

/** Round positions from zero to the first at or above `max` (above zero), five at most. */
export function niceTicks(max: number): readonly number[] {
  const power = 10 ** Math.floor(Math.log10(max / MOST));
  const step = (STEPS.find((nice) => nice * power * MOST >= max) ?? 10) * power;
  const count = Math.ceil(max / step);
  return Array.from({ length: count + 1 }, (_, i) => i * step);
}

/** Powers of ten from the last at or below `min` to the first at or above `max`, both above 0. */
export function decades(min: number, max: number): readonly number[] {
  const first = Math.floor(Math.log10(min));
  const last = Math.max(first + 1, Math.ceil(Math.log10(max)));
  return Array.from({ length: last - first + 1 }, (_, i) => 10 ** (first + i));
}

import { within } from './playback.ts';
import type { Lanes } from './useLanes.ts';

/** The middle of a day on the axis, or of its nearest day, in pixels. */
export function dayMiddle({ scale }: Pick<Lanes, 'scale'>, day: number): number {
  return scale.x(within(day, scale)) + scale.step / 2;
}

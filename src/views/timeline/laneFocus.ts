import type { LaneGeometry } from './laneGeometry.ts';

/** The lane a reader is at, and which of its ticks. */
export interface LaneFocus {
  readonly row: number;
  /** Index among the ticks that are drawn; null for the lane itself. */
  readonly tick: number | null;
  /** How it was reached: what the keyboard reaches is read out. */
  readonly by: 'pointer' | 'keyboard';
  /** Where the words hang: the top of the lane, in pixels of the window. */
  readonly x: number;
  readonly y: number;
}

/** Pixels from a tick within which it is meant. */
const REACH = 6;

/** The tick at `x` pixels, or null; of two in one place the one that is drawn, which comes first. */
export function tickAt({ ticks }: LaneGeometry, x: number, reach = REACH): number | null {
  let nearest: number | null = null;
  let distance = reach;
  ticks.forEach((tick, index) => {
    const away = Math.abs(tick.x - x);
    if (away > distance || (away === distance && nearest !== null)) return;
    nearest = index;
    distance = away;
  });
  return nearest;
}

/** The tick an arrow key leads to: past the first and the last one back to the lane. */
export function tickBeside(
  { ticks }: LaneGeometry,
  tick: number | null,
  step: 1 | -1,
): number | null {
  if (ticks.length === 0) return null;
  if (tick === null) return step === 1 ? 0 : ticks.length - 1;
  const next = tick + step;
  return next in ticks ? next : null;
}

/** Where a lane's words hang from: its tick, else the end of its bar or what stands for it. */
export function anchorX(geometry: LaneGeometry, tick: number | null, left: number): number {
  const at = tick === null ? undefined : geometry.ticks[tick]?.x;
  return at ?? geometry.mark ?? geometry.certain?.x ?? left + 40;
}

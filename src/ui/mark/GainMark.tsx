import type { Gain } from '../../domain/gain.ts';
import { outcomeMark } from '../../encoding/outcome.ts';
import { BrokenStroke } from './BrokenStroke.tsx';
import { Mark } from './Mark.tsx';
import { RungMark } from './RungMark.tsx';
import tones from './tones.module.css';

interface GainMarkProps {
  readonly gain: Gain;
  readonly x: number;
  readonly y: number;
  /** Radius of its disc, in pixels. */
  readonly r: number;
  /** Radius of the ring that stands for an inferred one. */
  readonly ring?: number;
}

/** What was won on a ladder: the disc of the outcome, a ring where it is inferred, struck through where it was broken. */
export function GainMark({ gain: { outcome, inferred, broken }, x, y, r, ring = r }: GainMarkProps) {
  const mark = outcomeMark(outcome);
  return (
    <>
      {inferred ? (
        <g className={tones[mark.tone]}>
          <RungMark form="ring" x={x} y={y} r={ring} />
        </g>
      ) : (
        <Mark {...mark} x={x} y={y} r={r} />
      )}
      {broken && <BrokenStroke x={x} y={y} r={r} />}
    </>
  );
}

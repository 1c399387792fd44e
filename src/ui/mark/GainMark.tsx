import type { Form, Tone } from '../../encoding/outcome.ts';
import { BrokenStroke } from './BrokenStroke.tsx';
import { Mark } from './Mark.tsx';
import { RungMark } from './RungMark.tsx';
import tones from './tones.module.css';

interface GainMarkProps {
  readonly tone: Tone;
  readonly form: Form;
  readonly inferred: boolean;
  /** Reported not to be kept. */
  readonly broken: boolean;
  readonly x: number;
  readonly y: number;
  /** Radius of its disc, in pixels. */
  readonly r: number;
  /** Radius of the ring that stands for an inferred one. */
  readonly ring?: number;
}

/** What was won on a ladder: the disc of the outcome, a ring where it is inferred, struck through where it was broken. */
export function GainMark({ tone, form, inferred, broken, x, y, r, ring = r }: GainMarkProps) {
  return (
    <>
      {inferred ? (
        <g className={tones[tone]}>
          <RungMark form="ring" x={x} y={y} r={ring} />
        </g>
      ) : (
        <Mark tone={tone} form={form} x={x} y={y} r={r} />
      )}
      {broken && <BrokenStroke x={x} y={y} r={r} />}
    </>
  );
}

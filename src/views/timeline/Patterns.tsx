import type { Tone } from '../../encoding/outcome.ts';
import tones from '../../ui/mark/tones.module.css';
import styles from './Patterns.module.css';

/** What is hatched: outcomes, and the histogram's bars at rest, in the window and outside it. */
export type Hatch = Tone | 'bar' | 'in' | 'dim';

export const hatches: readonly Hatch[] = ['won', 'part', 'not', 'ong', 'unk', 'nb', 'bar', 'in', 'dim'];
const SIDE = 3.2;

export const hatchUrl = (id: string, hatch: Hatch) => `url(#${id}-${hatch})`;
/** Towards which side a lane loses itself: `emerging` to the left, `fading` to the right. */
type Fade = 'emerging' | 'fading';

export const fadeUrl = (id: string, fade: Fade) => `url(#${id}-${fade})`;

/** Definitions the drawings of one timeline share; `id` keeps two timelines apart. */
export function Patterns({ id }: { readonly id: string }) {
  return (
    <svg className={styles.defs} width={0} height={0} aria-hidden="true" focusable="false">
      <defs>
        {hatches.map((hatch) => (
          <pattern
            key={hatch}
            id={`${id}-${hatch}`}
            className={tones[hatch] ?? styles[hatch]}
            width={SIDE}
            height={SIDE}
            patternUnits="userSpaceOnUse"
            patternTransform="rotate(45)"
          >
            <rect className={styles.ground} width={SIDE} height={SIDE} />
            <line className={styles.stroke} x1={0.6} x2={0.6} y1={0} y2={SIDE} />
          </pattern>
        ))}
        <linearGradient id={`${id}-gradient`}>
          <stop offset="0" stopColor="#fff" stopOpacity={0.85} />
          <stop offset="1" stopColor="#fff" stopOpacity={0.12} />
        </linearGradient>
        <mask id={`${id}-fading`} maskContentUnits="objectBoundingBox">
          <rect width={1} height={1} fill={`url(#${id}-gradient)`} />
        </mask>
        <mask id={`${id}-emerging`} maskContentUnits="objectBoundingBox">
          <rect x={-1} width={1} height={1} fill={`url(#${id}-gradient)`} transform="scale(-1 1)" />
        </mask>
      </defs>
    </svg>
  );
}

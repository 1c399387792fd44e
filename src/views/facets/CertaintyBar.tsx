import { useId } from 'react';
import type { Certainty } from './facetsData.ts';
import styles from './CertaintyBar.module.css';

interface CertaintyBarProps {
  readonly certainty: Certainty;
  /** Rows of the dataset: the whole width. */
  readonly rows: number;
}

const WIDTH = 200;

/** The shown rows as one bar: solid certain, hatched possible, dashed undated. */
export function CertaintyBar({ certainty, rows }: CertaintyBarProps) {
  const hatch = useId();
  const x = (count: number) => (rows === 0 ? 0 : (count / rows) * WIDTH);
  const { certain, possible, unknown } = certainty;
  return (
    <svg
      className={styles.bar}
      viewBox={`0 0 ${WIDTH} 6`}
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      <pattern id={hatch} width="3.4" height="6" patternUnits="userSpaceOnUse">
        <path className={styles.hatch} d="M-1 6.8L4.4 -0.8" />
      </pattern>
      <rect className={styles.rest} width={WIDTH} height="6" />
      <rect className={styles.certain} width={x(certain)} height="6" />
      <g transform={`translate(${x(certain)} 0)`}>
        <rect className={styles.blank} width={x(possible + unknown)} height="6" />
        <rect fill={`url(#${hatch})`} width={x(possible)} height="6" />
        {unknown > 0 && (
          <rect
            className={styles.unknown}
            x={x(possible) + 0.5}
            y="0.5"
            width={Math.max(0, x(unknown) - 1)}
            height="5"
          />
        )}
      </g>
    </svg>
  );
}

import { useId } from 'react';
import type { Certainty } from './facetsData.ts';
import styles from './CertaintyBar.module.css';

interface CertaintyBarProps {
  readonly certainty: Certainty;
  /** Rows of the dataset: the whole width. */
  readonly rows: number;
}

/** The shown rows as one bar: solid certain, hatched possible, dashed undated. */
export function CertaintyBar({ certainty, rows }: CertaintyBarProps) {
  const hatch = useId();
  const share = (count: number) => `${rows === 0 ? 0 : (count / rows) * 100}%`;
  const { certain, possible, unknown } = certainty;
  return (
    <svg className={styles.bar} aria-hidden="true">
      <pattern id={hatch} width="3.4" height="6" patternUnits="userSpaceOnUse">
        <path className={styles.hatch} d="M-1 6.8L4.4 -0.8" />
      </pattern>
      <rect className={styles.rest} width="100%" height="6" />
      <rect className={styles.certain} width={share(certain)} height="6" />
      {/* Strokes are twice as wide as seen: the outer half falls outside the inner drawings. */}
      <svg x={share(certain)} width={share(possible)} height="6">
        <rect className={styles.blank} width="100%" height="6" />
        <rect className={styles.possible} fill={`url(#${hatch})`} width="100%" height="6" />
      </svg>
      <svg x={share(certain + possible)} width={share(unknown)} height="6">
        <rect className={styles.blank} width="100%" height="6" />
        <rect className={styles.unknown} width="100%" height="6" />
      </svg>
    </svg>
  );
}

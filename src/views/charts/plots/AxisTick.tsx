import styles from './plots.module.css';

interface AxisTickProps {
  readonly tick: { readonly x: number | string; readonly y: number | string; readonly payload: { readonly value: unknown } };
  readonly text: (value: number) => string;
  readonly anchor: 'middle' | 'end';
  /** Pixels further up. */
  readonly lift?: number;
}

/** A position written at an axis, in the type of the atlas. */
export function AxisTick({ tick, text, anchor, lift = 0 }: AxisTickProps) {
  const middle = anchor === 'middle';
  return (
    <text
      className={middle ? `${styles.letters} ${styles.middle}` : `${styles.letters} ${styles.end}`}
      x={tick.x}
      y={Number(tick.y) + (middle ? -lift : 4)}
    >
      {text(Number(tick.payload.value))}
    </text>
  );
}

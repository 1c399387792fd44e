import styles from './RungMark.module.css';

interface RungMarkProps {
  /** A rung of a ladder: where it begins, where it should lead, or a place only computed. */
  readonly form: 'tick' | 'diamond' | 'ring';
  readonly x: number;
  readonly y: number;
  /** Pixels from the middle to the edge. */
  readonly r: number;
  /** Broken up: what it stands for is inferred. A ring always is. */
  readonly inferred?: true | undefined;
}

/** A mark on a ladder beside the disc of what was reached; a ring takes the tone it stands in. */
export function RungMark({ form, x, y, r, inferred }: RungMarkProps) {
  const dashes = inferred && '2.2 1.8';
  switch (form) {
    case 'tick':
      return <path className={styles.tick} strokeDasharray={dashes} d={`M${x} ${y - r}v${r * 2}`} />;
    case 'diamond':
      return <path className={styles.diamond} strokeDasharray={dashes} d={`M${x} ${y - r}l${r} ${r}l${-r} ${r}l${-r} ${-r}z`} />;
    case 'ring':
      return <circle className={styles.ring} cx={x} cy={y} r={r} />;
  }
}

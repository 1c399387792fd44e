import styles from './BrokenStroke.module.css';

interface BrokenStrokeProps {
  readonly x?: number;
  readonly y?: number;
  /** Radius of the mark it strikes through, in pixels. */
  readonly r: number;
}

/** A stroke through a mark: what it stands for was promised, and later reported not to be kept. */
export function BrokenStroke({ x = 0, y = 0, r }: BrokenStrokeProps) {
  const half = r * 1.15;
  const path = `M${x - half} ${y + half}L${x + half} ${y - half}`;
  return (
    <>
      <path className={styles.halo} d={path} />
      <path className={styles.stroke} d={path} />
    </>
  );
}

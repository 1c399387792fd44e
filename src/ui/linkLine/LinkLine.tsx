import styles from './LinkLine.module.css';

interface LinkLineProps {
  /** SVG dash array; undefined is a solid line. */
  readonly dash: string | undefined;
}

/** A piece of a link's line, for keys; the words beside it carry its meaning. */
export function LinkLine({ dash }: LinkLineProps) {
  return (
    <svg width={26} height={10} aria-hidden="true">
      <path className={styles.line} d="M1 5H25" strokeDasharray={dash} />
    </svg>
  );
}

import styles from './LinkLine.module.css';

interface LinkLineProps {
  /** SVG dash array; undefined is a solid line. */
  readonly dash: string | undefined;
  readonly thin?: boolean;
  readonly headed?: boolean;
}

/** A piece of a link's line, for keys; the words beside it carry its meaning. */
export function LinkLine({ dash, thin = false, headed = false }: LinkLineProps) {
  return (
    <svg className={thin ? styles.thin : undefined} width={26} height={10} aria-hidden="true">
      <path className={styles.line} d="M1 5H25" strokeDasharray={dash} />
      {headed && <path className={styles.head} d="M19 1.6L25 5L19 8.4Z" />}
    </svg>
  );
}

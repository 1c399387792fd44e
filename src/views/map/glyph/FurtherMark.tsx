import styles from './Glyph.module.css';

/**
 * A small ring with a plus: one more action is here too, and counted elsewhere. Its plus tells it
 * from the empty rings that stand for sizes.
 */
export function FurtherMark({ r }: { readonly r: number }) {
  return (
    <g className={styles.further}>
      <circle r={r} />
      <path d="M-2 0h4M0 -2v4" />
    </g>
  );
}

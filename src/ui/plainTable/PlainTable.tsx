import type { ReactNode } from 'react';
import styles from './PlainTable.module.css';

interface PlainTableProps {
  readonly caption: ReactNode;
  /** Head and body; a control in the first cell of a row names the row. */
  readonly children: ReactNode;
}

/** A table of words and figures, its lines ruled, below a quiet caption. */
export function PlainTable({ caption, children }: PlainTableProps) {
  return (
    <table className={styles.table}>
      <caption>{caption}</caption>
      {children}
    </table>
  );
}

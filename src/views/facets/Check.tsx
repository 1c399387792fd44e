import type { ReactNode } from 'react';
import { Checkbox } from '../../ui/checkbox/Checkbox.tsx';
import styles from './Check.module.css';

interface CheckProps {
  readonly checked: boolean;
  /** Rows there are if it is checked; shown at the right. */
  readonly count?: number | undefined;
  readonly onChange: (checked: boolean) => void;
  readonly children: ReactNode;
}

/** A checkbox with its words beside it. */
export function Check({ checked, count, onChange, children }: CheckProps) {
  return (
    <label className={styles.check}>
      <Checkbox checked={checked} onChange={onChange} />
      <span className={styles.words}>{children}</span>{' '}
      {count !== undefined && <span>{count}</span>}
    </label>
  );
}

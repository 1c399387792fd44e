import type { ComponentProps } from 'react';
import styles from './Reference.module.css';

interface ReferenceProps extends Omit<ComponentProps<'button'>, 'type' | 'className'> {
  /** `quiet` stands in running text; `differ` says that sources do. */
  readonly tone?: 'quiet' | 'differ' | undefined;
}

/** The words behind a statement that lead to what it rests on; inverted while that is open. */
export function Reference({ tone, ...props }: ReferenceProps) {
  const toned = tone === undefined ? '' : styles[tone];
  return <button type="button" className={`${styles.reference} ${toned}`} {...props} />;
}

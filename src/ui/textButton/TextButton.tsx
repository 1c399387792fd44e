import type { ComponentProps } from 'react';
import styles from './TextButton.module.css';

/** A control that reads as words of the text it stands in. */
export function TextButton(props: Omit<ComponentProps<'button'>, 'type' | 'className'>) {
  return <button type="button" className={styles.button} {...props} />;
}

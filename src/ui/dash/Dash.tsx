import { VisuallyHidden } from '../visuallyHidden/VisuallyHidden.tsx';
import styles from './Dash.module.css';

/** Where a table has nothing to say: a dash for the eye, in words for whoever hears it. */
export function Dash({ words }: { readonly words: string }) {
  return (
    <>
      <span className={styles.dash} title={words} aria-hidden="true">
        –
      </span>
      <VisuallyHidden>{words}</VisuallyHidden>
    </>
  );
}

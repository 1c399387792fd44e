import styles from './Coming.module.css';

/** In the place of a part that is on its way; says so once that takes more than a moment. */
export function Coming({ words }: { readonly words: string }) {
  return (
    <p role="status" className={styles.coming}>
      {words}
    </p>
  );
}

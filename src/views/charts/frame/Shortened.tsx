import { useState, type ReactNode } from 'react';
import { useMessages } from '../../../i18n/useMessages.ts';
import styles from './Shortened.module.css';

interface ShortenedProps {
  readonly atFirst: number;
  /** List entries. */
  readonly children: readonly ReactNode[];
}

/** The first entries of a list, and the rest on demand; one more than fits is not held back. */
export function Shortened({ atFirst, children }: ShortenedProps) {
  const [whole, setWhole] = useState(false);
  const { t } = useMessages();
  if (children.length <= atFirst + 1) return children;
  return (
    <>
      {whole ? children : children.slice(0, atFirst)}
      <li className={styles.rest}>
        <button
          type="button"
          aria-expanded={whole}
          onClick={() => {
            setWhole(!whole);
          }}
        >
          {whole ? t('charts.fewer') : t('charts.show_all', { count: children.length })}
        </button>
      </li>
    </>
  );
}

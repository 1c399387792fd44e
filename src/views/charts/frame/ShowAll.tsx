import { useMessages } from '../../../i18n/useMessages.ts';
import styles from './Shortened.module.css';

interface ShowAllProps {
  /** How many there are in all. */
  readonly count: number;
  readonly whole: boolean;
  readonly onChange: (whole: boolean) => void;
}

/** Switches between the beginning of a list and the whole of it. */
export function ShowAll({ count, whole, onChange }: ShowAllProps) {
  const { t } = useMessages();
  return (
    <button
      type="button"
      className={styles.rest}
      aria-expanded={whole}
      onClick={() => {
        onChange(!whole);
      }}
    >
      {whole ? t('charts.fewer') : t('charts.show_all', { count })}
    </button>
  );
}

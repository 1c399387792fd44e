import { useMessages } from '../../../i18n/useMessages.ts';
import { TextButton } from '../../../ui/textButton/TextButton.tsx';
import styles from './ShowAll.module.css';

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
    <span className={styles.rest}>
      <TextButton
        aria-expanded={whole}
        onClick={() => {
          onChange(!whole);
        }}
      >
        {whole ? t('shared.fewer') : t('shared.more', { count })}
      </TextButton>
    </span>
  );
}

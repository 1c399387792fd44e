import { useMessages } from '../../../i18n/useMessages.ts';
import { useOnPaper } from '../../../state/paper.ts';
import { TextButton } from '../../../ui/textButton/TextButton.tsx';
import styles from './ShowAll.module.css';

interface ShowAllProps {
  /** How many there are in all. */
  readonly count: number;
  readonly whole: boolean;
  readonly onChange: (whole: boolean) => void;
}

/** Switches between the beginning of a list and the whole of it; paper says where the rest is. */
export function ShowAll({ count, whole, onChange }: ShowAllProps) {
  const { t } = useMessages();
  if (useOnPaper())
    return !whole && <span className={styles.rest}>{t('charts.paper.more', { count })}</span>;
  return (
    <span className={styles.rest} data-rest={whole ? undefined : count}>
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

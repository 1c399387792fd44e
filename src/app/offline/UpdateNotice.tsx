import { useState } from 'react';
import { useMessages } from '../../i18n/useMessages.ts';
import { TextButton } from '../../ui/textButton/TextButton.tsx';
import styles from '../FootNotice.module.css';
import { toInstrument } from '../toInstrument.ts';

interface UpdateNoticeProps {
  readonly onReplace: () => void;
}

/** A new version is ready: the reader takes it now, or with the next visit. */
export function UpdateNotice({ onReplace }: UpdateNoticeProps) {
  const { t } = useMessages();
  const [put, setPut] = useState(false);
  if (put) return null;
  return (
    <div className={styles.notice}>
      <p>{t('offline.new')}</p>
      <button type="button" className={styles.way} onClick={onReplace}>
        {t('offline.reload')}
      </button>
      <TextButton
        onClick={() => {
          setPut(true);
          toInstrument();
        }}
      >
        {t('offline.later')}
      </TextButton>
    </div>
  );
}

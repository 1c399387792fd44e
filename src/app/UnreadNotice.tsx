import { useState } from 'react';
import { useMessages } from '../i18n/useMessages.ts';
import { TextButton } from '../ui/textButton/TextButton.tsx';
import styles from './FootNotice.module.css';
import { toInstrument } from './toInstrument.ts';

interface UnreadNoticeProps {
  /** As they stand in the address: `open=nonsense`. */
  readonly parts: readonly string[];
}

/** Says which parts of the address a reader came by lead nowhere; what else it asks for is shown. */
export function UnreadNotice({ parts }: UnreadNoticeProps) {
  const { t } = useMessages();
  const [closed, setClosed] = useState(false);
  if (closed) return null;
  return (
    <div role="alert" className={styles.notice}>
      <p>{t('unread.text', { count: parts.length, parts: parts.join(' · ') })}</p>
      <TextButton
        onClick={() => {
          setClosed(true);
          toInstrument();
        }}
      >
        {t('app.close')}
      </TextButton>
    </div>
  );
}

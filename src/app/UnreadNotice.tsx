import { useState } from 'react';
import { useMessages } from '../i18n/useMessages.ts';
import { useAtlas } from '../state/AtlasContext.tsx';
import { unreadIn } from '../state/unread.ts';
import { TextButton } from '../ui/textButton/TextButton.tsx';
import styles from './FootNotice.module.css';
import { toInstrument } from './toInstrument.ts';

/** Says which parts of the address a reader came by lead nowhere; what else it asks for is shown. */
export function UnreadNotice() {
  const { dataset } = useAtlas();
  const { t } = useMessages();
  const [parts, setParts] = useState(() => unreadIn(location.search, dataset));
  if (parts.length === 0) return null;
  return (
    <div role="alert" className={styles.notice}>
      <p>{t('unread.text', { count: parts.length, parts: parts.join(' · ') })}</p>
      <TextButton
        onClick={() => {
          setParts([]);
          toInstrument();
        }}
      >
        {t('app.close')}
      </TextButton>
    </div>
  );
}

import { useMessages } from '../i18n/useMessages.ts';
import { useAtlas } from '../state/AtlasContext.tsx';
import styles from './SkipLinks.module.css';

/** First tab stop: past the map to its equal, the list. */
export function SkipLinks() {
  const { change } = useAtlas();
  const { t } = useMessages();
  return (
    <a
      className={styles.skip}
      href="#time"
      onClick={(event) => {
        event.preventDefault();
        change({ pane: 'list', sheet: 'list' });
        document.getElementById('time')?.focus();
      }}
    >
      {t('app.skip.list')}
    </a>
  );
}

import { useMessages } from '../../../i18n/useMessages.ts';
import styles from './TouchHint.module.css';

/** How the map is moved, told over it to a finger that tries alone. */
export function TouchHint() {
  const { t } = useMessages();
  return (
    <p className={styles.hint} role="status">
      <span>{t('map.touch')}</span>
    </p>
  );
}

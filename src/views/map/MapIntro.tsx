import { useMessages } from '../../i18n/useMessages.ts';
import { usePreferences } from '../../state/preferences.ts';
import styles from './MapPane.module.css';

/** What the map shows, in two sentences, until the reader closes them. */
export function MapIntro() {
  const { t } = useMessages();
  const [{ introDismissed }, change] = usePreferences();
  if (introDismissed) return null;
  return (
    <p className={styles.intro}>
      {t('map.intro')}{' '}
      <button
        type="button"
        onClick={({ currentTarget }) => {
          // The button goes, and its plate has the focus.
          currentTarget.closest<HTMLElement>('[role="group"]')?.focus();
          change({ introDismissed: true });
        }}
      >
        {t('map.intro.close')}
      </button>
    </p>
  );
}

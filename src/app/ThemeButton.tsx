import { Moon, Sun } from 'lucide-react';
import { useMessages } from '../i18n/useMessages.ts';
import { usePreferences } from '../state/preferences.ts';
import { systemTheme, useTheme } from '../state/theme.ts';
import styles from './Bar.module.css';

/** Light or dark; what the system has is followed again once it is chosen. */
export function ThemeButton() {
  const [, change] = usePreferences();
  const theme = useTheme();
  const { t } = useMessages();
  const toggle = () => {
    const next = theme === 'dark' ? 'light' : 'dark';
    change({ theme: next === systemTheme() ? 'system' : next });
  };
  const Next = theme === 'dark' ? Sun : Moon;
  return (
    <button
      type="button"
      className={styles.icon}
      aria-label={t('app.theme')}
      aria-pressed={theme === 'dark'}
      onClick={toggle}
    >
      <Next size={16} strokeWidth={1.5} aria-hidden="true" />
    </button>
  );
}

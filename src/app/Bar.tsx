import { Menu, Moon, Search, Sun } from 'lucide-react';
import { useMessages } from '../i18n/useMessages.ts';
import { useAtlas } from '../state/AtlasContext.tsx';
import { usePreferences } from '../state/preferences.ts';
import { useStory } from '../state/StoryContext.tsx';
import { systemTheme, useTheme } from '../state/theme.ts';
import styles from './Bar.module.css';
import { ScopeLine } from './ScopeLine.tsx';
import { useLayout } from '../state/layout.ts';

interface BarProps {
  readonly onPalette: () => void;
  readonly onFilters: () => void;
  readonly onAbout: () => void;
}

function ThemeButton() {
  const [, change] = usePreferences();
  const theme = useTheme();
  const { t } = useMessages();
  const toggle = () => {
    const next = theme === 'dark' ? 'light' : 'dark';
    change({ theme: next === systemTheme() ? 'system' : next });
  };
  const Next = theme === 'dark' ? Sun : Moon;
  return (
    <button type="button" className={styles.icon} aria-label={t('app.theme')} onClick={toggle}>
      <Next size={16} strokeWidth={1.5} aria-hidden="true" />
    </button>
  );
}

/** Into the story where it was left, or out of it. */
function StoryButton() {
  const { step, resumesAt, enter, leave } = useStory();
  const { t } = useMessages();
  const resumes = step === null && resumesAt !== null;
  return (
    <button
      type="button"
      className={styles.action}
      aria-pressed={step !== null}
      onClick={() => {
        if (step === null) enter();
        else leave();
      }}
    >
      {resumes ? t('app.story.resume', { step: resumesAt }) : t('app.story')}
    </button>
  );
}

/** The one bar at the top: name, what is covered and shown, and what there is beside the views. */
export function Bar({ onPalette, onFilters, onAbout }: BarProps) {
  const layout = useLayout();
  const { dataset, selection } = useAtlas();
  const { t } = useMessages();
  // A selected town takes nothing out: it is no filter.
  const count = selection.length;
  return (
    <header className={styles.bar}>
      <h1 className={styles.name}>{t('app.name')}</h1>
      <div className={styles.words}>
        <span className={styles.subtitle}>{t('app.subtitle')}</span>
        <p className={styles.scope}>
          <ScopeLine short={layout === 'phone'} />
        </p>
      </div>
      <div className={styles.actions}>
        <button
          type="button"
          className={styles.icon}
          aria-label={t('app.palette')}
          aria-keyshortcuts="Control+K Meta+K"
          onClick={onPalette}
        >
          <Search size={16} strokeWidth={1.5} aria-hidden="true" />
        </button>
        {/* A phone has no room for it: there the theme is chosen by name, in the palette. */}
        {layout !== 'phone' && <ThemeButton />}
        {layout === 'medium' && (
          <button type="button" className={styles.action} onClick={onFilters}>
            {count === 0 ? t('app.filters') : t('app.filters.count', { count })}
          </button>
        )}
        {dataset.story === true && <StoryButton />}
        {layout === 'phone' ? (
          <button
            type="button"
            className={styles.icon}
            aria-label={t('app.about')}
            onClick={onAbout}
          >
            <Menu size={18} strokeWidth={1.5} aria-hidden="true" />
          </button>
        ) : (
          <button type="button" className={styles.action} onClick={onAbout}>
            {t('app.about')}
          </button>
        )}
      </div>
    </header>
  );
}

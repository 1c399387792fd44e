import { Menu, Moon, Sun } from 'lucide-react';
import { useMemo, type ReactNode } from 'react';
import { useFormat } from '../i18n/useFormat.ts';
import { useMessages } from '../i18n/useMessages.ts';
import { useAtlas } from '../state/AtlasContext.tsx';
import { usePreferences } from '../state/preferences.ts';
import styles from './Bar.module.css';
import { scopeOf } from './scope.ts';
import { useLayout, type Layout } from './useLayout.ts';

interface BarProps {
  readonly onFilters: () => void;
  readonly onAbout: () => void;
}

const bold = (chunks: ReactNode[]) => <b>{chunks}</b>;

function ScopeLine({ layout }: { readonly layout: Layout }) {
  const { dataset, evaluation, view } = useAtlas();
  const { rich } = useMessages();
  const format = useFormat();
  const scope = useMemo(() => scopeOf(dataset, evaluation), [dataset, evaluation]);
  const { rows, shown, places } = scope;
  const asked = view.selection.find(({ kind }) => kind === 'window');
  const bounds =
    scope.days !== null && asked?.kind === 'window'
      ? ([asked.from ?? scope.days[0], asked.to ?? scope.days[1]] as const)
      : scope.days;
  const days = bounds === null ? '' : format.days(...bounds);
  const dated = scope.days === null ? 'no' : 'yes';
  const message =
    layout === 'phone' ? 'app.scope.short' : shown === rows ? 'app.scope' : 'app.scope.shown';
  return <p className={styles.scope}>{rich(message, { rows, shown, places, dated, days, b: bold })}</p>;
}

function ThemeButton() {
  const [{ theme }, change] = usePreferences();
  const { t } = useMessages();
  const toggle = () => {
    const system = matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
    const now = theme === 'system' ? system : theme;
    const next = now === 'dark' ? 'light' : 'dark';
    change({ theme: next === system ? 'system' : next });
  };
  return (
    <button type="button" className={styles.icon} aria-label={t('app.theme')} onClick={toggle}>
      <Sun className={styles.sun} size={16} strokeWidth={1.5} aria-hidden="true" />
      <Moon className={styles.moon} size={16} strokeWidth={1.5} aria-hidden="true" />
    </button>
  );
}

/** The one bar at the top: name, what is covered and shown, and what there is beside the views. */
export function Bar({ onFilters, onAbout }: BarProps) {
  const layout = useLayout();
  const { view, selection } = useAtlas();
  const { t } = useMessages();
  const count = selection.length + (view.town === null ? 0 : 1);
  return (
    <header className={styles.bar}>
      <h1 className={styles.name}>{t('app.name')}</h1>
      <div className={styles.words}>
        <span className={styles.subtitle}>{t('app.subtitle')}</span>
        <ScopeLine layout={layout} />
      </div>
      <div className={styles.actions}>
        <ThemeButton />
        {layout === 'medium' && (
          <button type="button" className={styles.action} onClick={onFilters}>
            {count === 0 ? t('app.filters') : t('app.filters.count', { count })}
          </button>
        )}
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

import { Menu, Search, Share2 } from 'lucide-react';
import type { ReactNode } from 'react';
import { useMessages } from '../i18n/useMessages.ts';
import { useAtlas } from '../state/AtlasContext.tsx';
import { useStory } from '../state/StoryContext.tsx';
import type { Page } from '../state/view.ts';
import { LanguageLinks } from '../views/language/LanguageLinks.tsx';
import styles from './Bar.module.css';
import { ScopeLine } from './ScopeLine.tsx';
import { ThemeButton } from './ThemeButton.tsx';
import { useLayout } from '../state/layout.ts';
import { useFocusBack } from './useFocusBack.ts';

interface BarProps {
  readonly onPalette: () => void;
  readonly onFilters: () => void;
}

/** Into the story where it was left, or out of it. */
function StoryButton() {
  const { step, resumesAt, enter, leave } = useStory();
  const { t } = useMessages();
  const control = useFocusBack(step !== null);
  const resumes = step === null && resumesAt !== null;
  return (
    <button
      ref={control}
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

interface PageButtonProps {
  readonly page: Page;
  readonly label: string;
  readonly isOpen: boolean;
  /** A drawing in place of the words. */
  readonly children?: ReactNode;
}

/** To a page over the instrument, and where the focus goes when one that a link opened is left. */
function PageButton({ page, label, isOpen, children }: PageButtonProps) {
  const { change } = useAtlas();
  const control = useFocusBack(isOpen);
  return (
    <button
      ref={control}
      type="button"
      className={children ? styles.icon : styles.action}
      aria-label={label}
      onClick={() => {
        change({ page });
      }}
    >
      {children || label}
    </button>
  );
}

/** The pages that have a button of their own where there is room; About leads to them too. */
const labels = { sources: 'app.sources', disagreements: 'app.bar.disagreements' } as const;

/** The one bar at the top: name, what is covered and shown, and what there is beside the views. */
export function Bar({ onPalette, onFilters }: BarProps) {
  const layout = useLayout();
  const { dataset, selection, view } = useAtlas();
  const { t } = useMessages();
  // A selected town takes nothing out: it is no filter.
  const count = selection.length;
  const room = layout === 'wide';
  const recorded = dataset.roles.disagreements !== undefined;
  const own = room ? (['sources', ...(recorded ? (['disagreements'] as const) : [])] as const) : [];
  return (
    <header className={styles.bar}>
      <h1 className={styles.name}>{t('app.name')}</h1>
      <span className={styles.subtitle}>{t('app.subtitle')}</span>
      <p className={styles.scope}>
        <ScopeLine short={layout === 'phone'} />
      </p>
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
        {/* A phone has no room for them: there language and theme are chosen in About. */}
        {layout !== 'phone' && <LanguageLinks short />}
        {layout !== 'phone' && <ThemeButton />}
        {layout !== 'phone' && dataset.roles.record !== undefined && (
          <PageButton page="share" label={t('app.share')} isOpen={view.page === 'share'}>
            <Share2 size={16} strokeWidth={1.5} aria-hidden="true" />
          </PageButton>
        )}
        {layout === 'medium' && (
          <button type="button" className={styles.action} onClick={onFilters}>
            {count === 0 ? t('app.filters') : t('app.filters.count', { count })}
          </button>
        )}
        {dataset.story === true && <StoryButton />}
        {own.map((page) => (
          <PageButton key={page} page={page} label={t(labels[page])} isOpen={view.page === page} />
        ))}
        <PageButton
          page="about"
          label={t('app.about')}
          isOpen={view.page !== null && view.page !== 'share' && !own.some((page) => page === view.page)}
        >
          {layout === 'phone' && <Menu size={18} strokeWidth={1.5} aria-hidden="true" />}
        </PageButton>
      </div>
    </header>
  );
}

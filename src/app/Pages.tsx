import type { ComponentType } from 'react';
import type { MessageId } from '../i18n/messages.ts';
import { useMessages } from '../i18n/useMessages.ts';
import { useAtlas } from '../state/AtlasContext.tsx';
import { useLayout } from '../state/layout.ts';
import type { Page } from '../state/view.ts';
import { Dialog } from '../ui/dialog/Dialog.tsx';
import { useTitle } from '../ui/useTitle.ts';
import { About, Counting, Disagreements, Method, Share, Sources } from './lazyViews.ts';
import { LanguageLinks } from '../views/language/LanguageLinks.tsx';
import styles from './Pages.module.css';
import { Part } from './Part.tsx';
import { ThemeButton } from './ThemeButton.tsx';

/** A page, its title, and what it shows. */
export interface PageEntry {
  readonly id: Page;
  readonly title: MessageId;
  readonly View: ComponentType;
  /** Whether it has tables that ask for more than the width of a text. */
  readonly wide?: true;
}

/** On a phone language and theme are chosen here: its bar has no room for them. */
function AboutHere() {
  const layout = useLayout();
  return (
    <>
      {layout === 'phone' && (
        <div className={styles.choices}>
          <LanguageLinks short={false} />
          <ThemeButton />
        </div>
      )}
      <About base={import.meta.env.BASE_URL} />
    </>
  );
}

const entries: readonly PageEntry[] = [
  { id: 'about', title: 'app.about', View: AboutHere },
  { id: 'method', title: 'app.method', View: Method },
  { id: 'counting', title: 'facets.count.why', View: Counting },
  { id: 'disagreements', title: 'app.disagreements', View: Disagreements, wide: true },
  { id: 'sources', title: 'app.sources', View: Sources, wide: true },
  { id: 'share', title: 'app.share', View: Share },
];

/** The page of an id; undefined for none. */
export function pageEntry(page: Page | null): PageEntry | undefined {
  return entries.find(({ id }) => id === page);
}

/** The page the address asks for, over the instrument; Back, Escape and a click outside leave it. */
export function Pages() {
  const { view } = useAtlas();
  const entry = pageEntry(view.page);
  return entry !== undefined && <PageOver {...entry} />;
}

function PageOver({ id, title, View, wide }: PageEntry) {
  const { change } = useAtlas();
  const { t } = useMessages();
  useTitle(t('app.title.open', { title: t(title) }));
  return (
    <Dialog
      key={id}
      shape={wide === true ? 'wide' : 'page'}
      title={t(title)}
      closeLabel={t('app.close')}
      onClose={() => {
        change({ page: null, kind: null, source: null });
      }}
    >
      <Part>
        <View />
      </Part>
    </Dialog>
  );
}

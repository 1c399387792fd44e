import { useState } from 'react';
import { useMessages } from '../i18n/useMessages.ts';
import { Dialog } from '../ui/dialog/Dialog.tsx';
import { Facets } from '../views/facets/Facets.tsx';
import { Bar } from './Bar.tsx';
import { About } from './lazyViews.ts';
import { Part } from './Part.tsx';
import { Phone } from './Phone.tsx';
import { Printing } from './Printing.tsx';
import { SkipLinks } from './SkipLinks.tsx';
import { useDocumentTitle } from './useDocumentTitle.ts';
import { useLayout } from '../state/layout.ts';
import { Wide } from './Wide.tsx';
import styles from './Frame.module.css';

type Opened = 'filters' | 'about' | null;

/** The screen: the bar, the views in the layout of the window, and what lies over them. */
export function Frame() {
  const layout = useLayout();
  const [opened, setOpened] = useState<Opened>(null);
  const { t } = useMessages();
  useDocumentTitle();
  const close = () => {
    setOpened(null);
  };
  return (
    <>
      <div className={`${styles.frame} ${styles[layout]}`}>
        <SkipLinks />
        <Bar
          onFilters={() => {
            setOpened('filters');
          }}
          onAbout={() => {
            setOpened('about');
          }}
        />
        {layout === 'phone' ? <Phone /> : <Wide layout={layout} />}
        {opened === 'filters' && (
          <Dialog shape="drawer" title={t('app.filters')} closeLabel={t('app.close')} onClose={close}>
            <Facets />
          </Dialog>
        )}
        {opened === 'about' && (
          <Dialog shape="page" title={t('app.about')} closeLabel={t('app.close')} onClose={close}>
            <Part>
              <About dataAddress={`${import.meta.env.BASE_URL}data/`} />
            </Part>
          </Dialog>
        )}
      </div>
      <Printing />
    </>
  );
}

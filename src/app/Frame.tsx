import { useState } from 'react';
import { useMessages } from '../i18n/useMessages.ts';
import { Dialog } from '../ui/dialog/Dialog.tsx';
import { Facets } from '../views/facets/Facets.tsx';
import { Bar } from './Bar.tsx';
import { Pages } from './Pages.tsx';
import { Phone } from './Phone.tsx';
import { Printing } from './Printing.tsx';
import { SkipLinks } from './SkipLinks.tsx';
import { useDocumentTitle } from './useDocumentTitle.ts';
import { useLayout } from '../state/layout.ts';
import { Wide } from './Wide.tsx';
import styles from './Frame.module.css';

/** The screen: the bar, the views in the layout of the window, and what lies over them. */
export function Frame() {
  const layout = useLayout();
  const [filtering, setFiltering] = useState(false);
  const { t } = useMessages();
  useDocumentTitle();
  const close = () => {
    setFiltering(false);
  };
  return (
    <>
      <div className={`${styles.frame} ${styles[layout]}`}>
        <SkipLinks />
        <Bar
          onFilters={() => {
            setFiltering(true);
          }}
        />
        {layout === 'phone' ? <Phone /> : <Wide layout={layout} />}
        {filtering && (
          <Dialog shape="drawer" title={t('app.filters')} closeLabel={t('app.close')} onClose={close}>
            <Facets />
          </Dialog>
        )}
        <Pages />
      </div>
      <Printing />
    </>
  );
}

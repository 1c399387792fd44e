import { Suspense, useState } from 'react';
import { useAtlas } from '../state/AtlasContext.tsx';
import { useLayout } from '../state/layout.ts';
import { Bar } from './Bar.tsx';
import { OverScreen, Pages, UnreadNotice } from './lateOver.ts';
import { Part } from './Part.tsx';
import { Phone } from './Phone.tsx';
import { Printing } from './Printing.tsx';
import { SkipLinks } from './SkipLinks.tsx';
import { useDocumentTitle } from './useDocumentTitle.ts';
import { useOver } from './useOver.ts';
import { Wide } from './Wide.tsx';
import styles from './Frame.module.css';

/** The screen: the bar, the views in the layout of the window, and what lies over them. */
export function Frame() {
  const layout = useLayout();
  const { view } = useAtlas();
  const [over, setOver, typed] = useOver();
  useDocumentTitle();
  const [asks] = useState(() => typeof location !== 'undefined' && location.search !== '');
  return (
    <>
      <div className={`${styles.frame} ${styles[layout]}`}>
        <SkipLinks />
        <Bar
          onPalette={() => {
            setOver('palette');
          }}
          onFilters={() => {
            setOver('filters');
          }}
        />
        {layout === 'phone' ? <Phone /> : <Wide layout={layout} />}
        {view.page !== null && (
          <Part over>
            <Pages />
          </Part>
        )}
        {over !== null && (
          <Part key={over} over>
            <OverScreen over={over} typed={typed} onChange={setOver} />
          </Part>
        )}
      </div>
      <Suspense>{asks && <UnreadNotice />}</Suspense>
      <Printing />
    </>
  );
}

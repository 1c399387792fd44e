import { useLayout } from '../state/layout.ts';
import { Bar } from './Bar.tsx';
import { OverScreen } from './OverScreen.tsx';
import { Pages } from './Pages.tsx';
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
  const [over, setOver] = useOver();
  useDocumentTitle();
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
        <Pages />
        {over !== null && <OverScreen key={over} over={over} onChange={setOver} />}
      </div>
      <Printing />
    </>
  );
}

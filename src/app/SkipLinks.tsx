import { useMessages } from '../i18n/useMessages.ts';
import { useAtlas } from '../state/AtlasContext.tsx';
import styles from './SkipLinks.module.css';
import { toInstrument } from './toInstrument.ts';

/** First tab stops: past the map to its equal, the list, and to the map's first place. */
export function SkipLinks() {
  const { change } = useAtlas();
  const { t } = useMessages();
  return (
    <>
      <a
        className={styles.skip}
        href="#time"
        onClick={(event) => {
          event.preventDefault();
          change({ pane: 'list', sheet: 'list', open: null, claims: null });
          toInstrument();
        }}
      >
        {t('app.skip.list')}
      </a>
      <a
        className={styles.skip}
        href="#map"
        onClick={(event) => {
          event.preventDefault();
          document.querySelector<SVGElement>('[data-glyph] [tabindex="0"]')?.focus();
        }}
      >
        {t('app.skip.map')}
      </a>
    </>
  );
}

import { useMessages } from '../../i18n/useMessages.ts';
import { useAtlas } from '../../state/AtlasContext.tsx';
import { passageNumbers, type Cited } from './citation.ts';
import styles from './Cite.module.css';

interface CiteProps {
  readonly cited: Cited;
  readonly onShow: (cited: Cited, anchor: HTMLElement) => void;
}

/** The quiet paragraph mark behind a statement; it opens what the paragraph reports. */
export function Cite({ cited, onShow }: CiteProps) {
  const { dataset } = useAtlas();
  const { t } = useMessages();
  const source = dataset.sources.get(cited.source)?.label ?? cited.source;
  const at = passageNumbers(cited.at);
  return (
    <button
      type="button"
      className={styles.cite}
      aria-label={t('detail.cite', { source, at })}
      onClick={(event) => {
        onShow(cited, event.currentTarget);
      }}
    >
      {t('claims.passage', { n: at })}
    </button>
  );
}

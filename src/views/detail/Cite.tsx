import { useMessages } from '../../i18n/useMessages.ts';
import { useAtlas } from '../../state/AtlasContext.tsx';
import { whereabouts, type Cited } from '../../domain/citation.ts';
import { Reference } from '../../ui/reference/Reference.tsx';

interface CiteProps {
  readonly cited: Cited;
  readonly onShow: (cited: Cited, anchor: HTMLElement) => void;
}

/** The quiet paragraph mark behind a statement; it opens what the paragraph reports. */
export function Cite({ cited, onShow }: CiteProps) {
  const { dataset } = useAtlas();
  const { t } = useMessages();
  const { source, at } = whereabouts(dataset, cited);
  return (
    <Reference
      tone="quiet"
      aria-label={at === null ? t('detail.cite.source', { source }) : t('detail.cite', { source, at })}
      onClick={(event) => {
        onShow(cited, event.currentTarget);
      }}
    >
      {at === null ? source : t('claims.passage', { n: at })}
    </Reference>
  );
}

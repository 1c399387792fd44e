import { useMessages } from '../../i18n/useMessages.ts';
import { useAtlas } from '../../state/AtlasContext.tsx';
import { whereabouts, type Cited } from '../../domain/citation.ts';

/** Words a citation in full, "Article ¶2", or by its source alone where that has no numbers. */
export function useWhere(): (cited: Cited) => string {
  const { dataset } = useAtlas();
  const { t } = useMessages();
  return (cited) => {
    const { source, at } = whereabouts(dataset, cited);
    return at === null ? source : t('detail.where', { source, at });
  };
}

import { useMessages } from '../../i18n/useMessages.ts';
import { useAtlas } from '../../state/AtlasContext.tsx';

/** Words for the order of the lanes by the dimension of an id, or by their start alone. */
export function useOrderWords(): (by: string | null) => string {
  const { dataset } = useAtlas();
  const { t, label } = useMessages();
  return (by) => {
    const dimension = dataset.dimensions.find(({ id }) => id === by);
    if (dimension === undefined) return t('timeline.by.start');
    const own = `timeline.by.${dimension.id}`;
    const words = label({ kind: 'message', id: own });
    return words === own ? t('timeline.by.dimension', { dimension: label(dimension.label) }) : words;
  };
}

import { useMessages } from '../i18n/useMessages.ts';
import { useAtlas } from '../state/AtlasContext.tsx';
import { useTitle } from '../ui/useTitle.ts';

/**
 * Names the page after the open row, so that tabs and history tell apart; a page over the instrument
 * and the story name it themselves.
 */
export function useDocumentTitle(): void {
  const { dataset, view } = useAtlas();
  const { t } = useMessages();
  const row = view.open === null ? undefined : dataset.rowOf(view.open);
  const title =
    row === undefined ? t('app.title') : t('app.title.open', { title: dataset.title(row) });
  const isInFront = view.page === null && view.story === null;
  useTitle(isInFront ? title : null);
}

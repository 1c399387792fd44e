import { useMessages } from '../i18n/useMessages.ts';
import { useAtlas } from '../state/AtlasContext.tsx';
import { useLayout } from '../state/layout.ts';
import { namesStepAlone } from '../state/StoryContext.tsx';
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
  // A phone may show something else while the story is read.
  const layout = useLayout();
  const isTold = view.story !== null && (layout !== 'phone' || view.sheet === 'story' || namesStepAlone(view));
  useTitle(view.page === null && !isTold ? title : null);
}

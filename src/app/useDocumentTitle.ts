import { useEffect } from 'react';
import { useMessages } from '../i18n/useMessages.ts';
import { useAtlas } from '../state/AtlasContext.tsx';
import { storySteps } from '../state/view.ts';
import { pageTitles } from './pageTitles.ts';

/** What is in front: a page, a step of the story, or the open row; null for the instrument itself. */
function useInFront(): string | null {
  const { dataset, view } = useAtlas();
  const { t } = useMessages();
  if (view.page !== null) return t(pageTitles[view.page]);
  if (view.story !== null) return t('app.story.resume', { step: storySteps.indexOf(view.story) + 1 });
  const row = view.open === null ? undefined : dataset.rowOf(view.open);
  return row === undefined ? null : dataset.title(row);
}

/** Names the page after what is in front, so that tabs and history tell apart. */
export function useDocumentTitle(): void {
  const { t } = useMessages();
  const inFront = useInFront();
  const title = inFront === null ? t('app.title') : t('app.title.open', { title: inFront });
  useEffect(
    function nameDocument() {
      document.title = title;
    },
    [title],
  );
}

import { useEffect } from 'react';
import { useMessages } from '../i18n/useMessages.ts';
import { useAtlas } from '../state/AtlasContext.tsx';

/** Names the page after the open row, so that tabs and history tell apart. */
export function useDocumentTitle(): void {
  const { dataset, view } = useAtlas();
  const { t } = useMessages();
  const row = view.open === null ? undefined : dataset.rowOf(view.open);
  const title =
    row === undefined ? t('app.title') : t('app.title.open', { title: dataset.title(row) });
  useEffect(
    function nameDocument() {
      document.title = title;
    },
    [title],
  );
}

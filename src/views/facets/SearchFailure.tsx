import { useMessages } from '../../i18n/useMessages.ts';
import { useAtlas } from '../../state/AtlasContext.tsx';
import { useSearchIndex } from '../../state/search.ts';
import styles from './SearchBox.module.css';

/** That the search's own part of the atlas did not arrive, and another try. */
export function SearchFailure() {
  const { dataset, view } = useAtlas();
  const { t } = useMessages();
  const { isError, refetch } = useSearchIndex(dataset, false);
  if (!isError || view.search.trim() === '') return null;
  return (
    <p role="alert" className={styles.failure}>
      {t('facets.search.failed')}{' '}
      <button type="button" onClick={() => void refetch()}>
        {t('shared.retry')}
      </button>
    </p>
  );
}

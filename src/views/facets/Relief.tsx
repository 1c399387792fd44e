import { useMessages } from '../../i18n/useMessages.ts';
import { SEARCH, useAtlas } from '../../state/AtlasContext.tsx';
import { useClauseWords } from '../../i18n/useClauseWords.ts';
import styles from './Relief.module.css';
import { reliefOf } from './reliefOf.ts';

/** What to do when nothing fits: take off the one filter that keeps most out. */
export function Relief({ onRelieved }: { readonly onRelieved: () => void }) {
  const { evaluation, view, drop } = useAtlas();
  const { t } = useMessages();
  const { dimensionWords, clauseWords } = useClauseWords();
  const relief = reliefOf(evaluation);
  if (relief === undefined) return <p className={styles.stuck}>{t('facets.relief.none')}</p>;
  const { clause, count } = relief;
  return (
    <button
      type="button"
      className={styles.relief}
      onClick={() => {
        drop(clause.dimension);
        onRelieved();
      }}
    >
      {t('facets.relief', {
        dimension: dimensionWords(clause.dimension),
        value: clause.dimension === SEARCH ? view.search : clauseWords(clause),
        count,
      })}
    </button>
  );
}

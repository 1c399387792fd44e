import { useId, useMemo, useState } from 'react';
import { useMessages } from '../../i18n/useMessages.ts';
import { useAtlas } from '../../state/AtlasContext.tsx';
import { useSearchIndex } from '../../state/search.ts';
import { TextButton } from '../../ui/textButton/TextButton.tsx';
import styles from './FoundBy.module.css';
import { foundRows } from './foundData.ts';

const FIRST = 3;

/** What the search in force found by more than a name, of all that is shown. */
function useFound() {
  const { dataset, evaluation, view } = useAtlas();
  const { data: index } = useSearchIndex(dataset, false);
  return useMemo(
    () => ({ found: foundRows(index, evaluation, view.search), all: evaluation.shown }),
    [evaluation, index, view.search],
  );
}

/** The rows whose names do not show why the search found them, each with what it was found by. */
export function FoundBy() {
  const { dataset, open } = useAtlas();
  const { t, label } = useMessages();
  const { found, all } = useFound();
  const [whole, setWhole] = useState(false);
  const head = useId();
  if (found.length === 0) return null;
  return (
    <div className={styles.found}>
      <p id={head} className={styles.head}>
        {t('facets.found', { count: found.length, all })}
      </p>
      <ul aria-labelledby={head}>
        {found.slice(0, whole ? undefined : FIRST).map(({ row, by }) => (
          <li key={row}>
            <TextButton
              onClick={() => {
                open(row);
              }}
            >
              {dataset.title(row)}
            </TextButton>
            <p className={styles.by}>
              {t('facets.found.by', { what: label(by.what), text: by.text })}
            </p>
          </li>
        ))}
      </ul>
      {found.length > FIRST && (
        <TextButton
          aria-expanded={whole}
          onClick={() => {
            setWhole(!whole);
          }}
        >
          {whole ? t('shared.fewer') : t('shared.more', { count: found.length })}
        </TextButton>
      )}
    </div>
  );
}

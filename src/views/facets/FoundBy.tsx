import { useMemo, useState } from 'react';
import { useMessages } from '../../i18n/useMessages.ts';
import { useAtlas } from '../../state/AtlasContext.tsx';
import { useSearchIndex } from '../../state/search.ts';
import { TextButton } from '../../ui/textButton/TextButton.tsx';
import styles from './FoundBy.module.css';
import { foundRows } from './foundData.ts';

const FIRST = 3;

/** The rows whose names do not show why the search found them, each with what it was found by. */
export function FoundBy() {
  const { dataset, evaluation, view, open } = useAtlas();
  const { t, label } = useMessages();
  const { data: index } = useSearchIndex(dataset, false);
  const [whole, setWhole] = useState(false);
  const found = useMemo(
    () => foundRows(index, evaluation, view.search),
    [evaluation, index, view.search],
  );
  if (found.length === 0) return null;
  return (
    <div className={styles.found}>
      <ul aria-label={t('facets.found')}>
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

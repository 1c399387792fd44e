import { hasParagraphs, hrefOf } from '../../domain/source.ts';
import { useMessages } from '../../i18n/useMessages.ts';
import { useAtlas } from '../../state/AtlasContext.tsx';
import type { Cited } from '../../domain/citation.ts';
import styles from './Passages.module.css';
import { SourceEntry } from './SourceEntry.tsx';

/** What the cited passages report, how to find them, and the way to the source. */
export function Passages({ cited }: { readonly cited: Cited }) {
  const { dataset } = useAtlas();
  const { t } = useMessages();
  const source = dataset.sources.get(cited.source);
  if (source === undefined) return null;
  const href = hrefOf(source);
  const passages = source.passages.filter(({ n }) => cited.at.includes(n));
  return (
    <>
      {passages.map(({ n, reports, opens }) => (
        <p key={n} className={styles.passage}>
          {hasParagraphs(source) && (
            <span className={styles.number}>{t('claims.passage', { n })} </span>
          )}
          {reports}
          {opens !== undefined && (
            <span className={styles.opens}> {t('claims.opens', { opens })}</span>
          )}
        </p>
      ))}
      <SourceEntry source={source} />
      {href !== undefined && (
        <a
          className={styles.open}
          href={href}
          target="_blank"
          rel="noopener noreferrer"
          referrerPolicy="no-referrer"
        >
          {t('claims.open_source')}
        </a>
      )}
    </>
  );
}

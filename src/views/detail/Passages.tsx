import { hasParagraphs } from '../../domain/source.ts';
import { useMessages } from '../../i18n/useMessages.ts';
import { useAtlas } from '../../state/AtlasContext.tsx';
import type { Cited } from './citation.ts';
import styles from './Passages.module.css';

/** Only plain web addresses become links; anything else a source carries stays text. */
function isWebAddress(address: string): boolean {
  return /^https?:\/\//.test(address);
}

/** What the cited passages report, how to find them, and the way to the source. */
export function Passages({ cited }: { readonly cited: Cited }) {
  const { dataset } = useAtlas();
  const { t } = useMessages();
  const source = dataset.sources.get(cited.source);
  if (source === undefined) return null;
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
      {source.address !== undefined && isWebAddress(source.address) && (
        <a
          className={styles.open}
          href={source.address}
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

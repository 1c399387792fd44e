import { dayFromIso } from '../../domain/day.ts';
import { hrefOf, type Source } from '../../domain/source.ts';
import { useFormat } from '../../i18n/useFormat.ts';
import { useMessages } from '../../i18n/useMessages.ts';
import { useSourceWords } from '../../i18n/useSourceWords.ts';
import styles from './Source.module.css';

/** What a source is, who speaks, when and in what language, how it was read, and its tilt. */
export function SourceFacts({ source }: { readonly source: Source }) {
  const { t } = useMessages();
  const format = useFormat();
  const words = useSourceWords()(source);
  const { about, read, tilt, as_of } = source;
  const last = as_of === undefined ? undefined : dayFromIso(as_of);
  const facts = [
    ['about', about],
    ['tilt', tilt ?? t('sources.tilt.unknown')],
    ['read', read],
    ['publisher', words.publisher],
    ['title', words.title],
    ['published', words.published],
    ['as_of', last === undefined ? t('format.unknown') : format.day(last, true)],
    ['language', words.language],
    ['address', words.address],
  ] as const;
  const href = hrefOf(source);
  return (
    <>
      <dl className={styles.facts}>
        {facts.map(([fact, said]) => (
          <div key={fact}>
            <dt>{t(`sources.fact.${fact}`)}</dt>
            <dd>{said}</dd>
          </div>
        ))}
      </dl>
      {href !== undefined && (
        <a
          className={styles.outlet}
          href={href}
          target="_blank"
          rel="noreferrer noopener"
          referrerPolicy="no-referrer"
        >
          {t('sources.open', { publisher: words.publisher })}
        </a>
      )}
    </>
  );
}

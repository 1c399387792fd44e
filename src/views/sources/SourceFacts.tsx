import { useIntl } from 'react-intl';
import { dayFromIso } from '../../domain/day.ts';
import { hrefOf, publishedOf, type Source } from '../../domain/source.ts';
import { useFormat } from '../../i18n/useFormat.ts';
import { useMessages } from '../../i18n/useMessages.ts';
import styles from './Source.module.css';

/** The code of a language that is not recorded. */
const UNDETERMINED = 'und';

/** What a source is, who speaks, when and in what language, how it was read, and its tilt. */
export function SourceFacts({ source }: { readonly source: Source }) {
  const intl = useIntl();
  const { t } = useMessages();
  const format = useFormat();
  const { title, publisher, language, address, about, read, tilt, as_of } = source;
  const unknown = t('format.unknown');
  const published = publishedOf(source);
  const last = as_of === undefined ? undefined : dayFromIso(as_of);
  const spoken = intl.formatDisplayName(language, { type: 'language' });
  const facts = [
    ['about', about],
    ['tilt', tilt ?? t('sources.tilt.unknown')],
    ['read', read],
    ['publisher', publisher],
    ['title', title ?? unknown],
    ['published', published === undefined ? unknown : format.date(published)],
    ['as_of', last === undefined ? unknown : format.day(last, true)],
    ['language', language === UNDETERMINED ? unknown : (spoken ?? language)],
    ['address', address ?? unknown],
  ] as const;
  const href = hrefOf(source);
  return (
    <>
      <dl className={styles.facts}>
        {facts.map(([fact, words]) => (
          <div key={fact}>
            <dt>{t(`sources.fact.${fact}`)}</dt>
            <dd>{words}</dd>
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
          {t('sources.open', { publisher })}
        </a>
      )}
    </>
  );
}

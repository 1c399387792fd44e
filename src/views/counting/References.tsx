import type { Definition } from '../../domain/standing.ts';
import type { MessageId } from '../../i18n/messages.ts';
import { useMessages } from '../../i18n/useMessages.ts';
import styles from './Counting.module.css';

/** Where the definitions were read. */
const references = {
  ilo: [['counting.ilo.cite.0', 'https://ilostat.ilo.org/topics/work-stoppages/']],
  tracker: [
    [
      'counting.tracker.cite.0',
      'https://news.cornell.edu/stories/2021/05/labor-scholars-launch-workforce-strike-protest-tracker',
    ],
    [
      'counting.tracker.cite.1',
      'https://www.ilr.cornell.edu/news/public-impact/labor-action-tracker-launches-may-day',
    ],
  ],
  acled: [
    ['counting.acled.cite.0', 'https://acleddata.com/knowledge-base/how-are-events-disaggregated'],
    [
      'counting.acled.cite.1',
      'https://docslib.org/doc/7978211/riots-protests-and-strategic-developments',
    ],
    [
      'counting.acled.cite.2',
      'https://acleddata.com/knowledge-base/united-states-scope-and-coverage',
    ],
  ],
} as const satisfies Readonly<Record<Definition, readonly (readonly [MessageId, string])[]>>;

/** Where a definition is from and how it was read; a link opens only when it is followed. */
export function References({ definition }: { readonly definition: Definition }) {
  const { t } = useMessages();
  return (
    <ul className={styles.references}>
      {references[definition].map(([title, address]) => (
        <li key={title}>
          <a href={address} target="_blank" rel="noopener noreferrer">
            {t(title)}
          </a>
        </li>
      ))}
      <li>{t(`counting.${definition}.read`)}</li>
    </ul>
  );
}

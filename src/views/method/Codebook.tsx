import { vocabularies } from '../../data/codebook/vocabularies.ts';
import { useMessages } from '../../i18n/useMessages.ts';
import styles from './Method.module.css';

/** Every code of the dataset, from the tables the published codebook is made of. */
export function Codebook() {
  const { t } = useMessages();
  return (
    <section className={styles.section}>
      <h3>{t('method.codes')}</h3>
      <p>{t('method.codes.text')}</p>
      <div lang="en">
        {vocabularies.map(({ field, title, source, terms }) => (
          <details key={field} className={styles.vocabulary}>
            <summary>
              {title} <code>{field}</code>{' '}
              <span>{t('method.codes.count', { count: Object.keys(terms).length })}</span>
            </summary>
            <p className={styles.source}>{source}</p>
            <dl>
              {Object.entries(terms).map(([code, term]) => (
                <div key={code}>
                  <dt>
                    {term.label} <code>{code}</code>
                  </dt>
                  <dd>{term.definition}</dd>
                </div>
              ))}
            </dl>
          </details>
        ))}
      </div>
    </section>
  );
}

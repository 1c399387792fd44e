import { vocabularies } from '../../data/codebook/vocabularies.ts';
import { useMessages } from '../../i18n/useMessages.ts';
import { Section } from '../../ui/section/Section.tsx';
import styles from './Method.module.css';

/** Every code of the dataset, from the tables the published codebook is made of. */
export function Codebook() {
  const { t } = useMessages();
  return (
    <Section title={t('method.codes')}>
      <p>{t('method.codes.text')}</p>
      <div lang="en">
        {vocabularies.map(({ field, title, source, terms }) => (
          <details key={field} className={styles.vocabulary}>
            <summary>
              {title} <code className={styles.code}>{field}</code>{' '}
              <span>{t('method.codes.count', { count: Object.keys(terms).length })}</span>
            </summary>
            <p className={styles.source}>{source}</p>
            <dl>
              {Object.entries(terms).map(([code, term]) => (
                <div key={code}>
                  <dt>
                    {term.label} <code className={styles.code}>{code}</code>
                  </dt>
                  <dd>{term.definition}</dd>
                </div>
              ))}
            </dl>
          </details>
        ))}
      </div>
    </Section>
  );
}

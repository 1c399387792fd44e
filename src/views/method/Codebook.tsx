import { vocabularies } from '../../data/codebook/vocabularies.ts';
import { useMessages } from '../../i18n/useMessages.ts';
import { Section } from '../../ui/section/Section.tsx';
import styles from './Method.module.css';
import { useCodebookWords } from './useCodebookWords.ts';

/** Every code of the dataset, from the tables the published codebook is made of. */
export function Codebook() {
  const { t } = useMessages();
  const words = useCodebookWords();
  return (
    <Section title={t('method.codes')}>
      <p>{t('method.codes.text')}</p>
      {vocabularies.map(({ field, terms }) => (
        <details key={field} className={styles.vocabulary}>
          <summary>
            {words.vocabularies[field]?.title} <code className={styles.code}>{field}</code>{' '}
            <span>{t('method.codes.count', { count: Object.keys(terms).length })}</span>
          </summary>
          <p className={styles.source}>{words.vocabularies[field]?.source}</p>
          <dl>
            {Object.keys(terms).map((code) => {
              const term = words.vocabularies[field]?.terms[code];
              return (
                <div key={code}>
                  <dt>
                    {term?.label} <code className={styles.code}>{code}</code>
                  </dt>
                  <dd>{term?.definition}</dd>
                </div>
              );
            })}
          </dl>
        </details>
      ))}
    </Section>
  );
}

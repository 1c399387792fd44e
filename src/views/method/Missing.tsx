import { useMemo } from 'react';
import { useMessages } from '../../i18n/useMessages.ts';
import { useAtlas } from '../../state/AtlasContext.tsx';
import { Section } from '../../ui/section/Section.tsx';
import { knownData } from './knownData.ts';
import styles from './Method.module.css';

/** What is missing: of every field of how many of the counted actions it is told. */
export function Missing() {
  const { dataset } = useAtlas();
  const { t, label } = useMessages();
  const known = useMemo(() => knownData(dataset), [dataset]);
  const all = dataset.length;
  return (
    <Section title={t('method.missing')}>
      <p>{t('method.missing.text', { all })}</p>
      <div className={styles.scroller} tabIndex={0} role="group" aria-label={t('method.missing')}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{t('method.missing.field')}</th>
              <th scope="col">{t('method.missing.known')}</th>
              <th scope="col">{t('method.missing.inferred')}</th>
              <th scope="col">{t('method.missing.differ')}</th>
            </tr>
          </thead>
          <tbody>
            {known.map(({ field, of, known: told, rough, inferred, differ }) => (
              <tr key={field.id}>
                <th scope="row">{label(field.label)}</th>
                <td>{t('method.missing.of', { told, of, rough })}</td>
                <td>{inferred}</td>
                <td>{differ}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Section>
  );
}

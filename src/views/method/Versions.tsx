import { useFormat } from '../../i18n/useFormat.ts';
import { useMessages } from '../../i18n/useMessages.ts';
import { useAtlas } from '../../state/AtlasContext.tsx';
import { Section } from '../../ui/section/Section.tsx';
import { TextButton } from '../../ui/textButton/TextButton.tsx';
import styles from './Method.module.css';

/** What each version of the data changed, and in which actions. */
export function Versions() {
  const { dataset, change: go } = useAtlas();
  const { t } = useMessages();
  const format = useFormat();
  const { changes = [], version } = dataset;
  return (
    <Section title={t('method.versions')}>
      <p>{t('method.versions.text', { version })}</p>
      <ol className={styles.versions}>
        {changes.map((change) => (
          <li key={change.version}>
            <b>{change.version}</b> <span>{format.date(change.date)}</span>
            <p>{change.what}</p>
            <ul>
              {change.events.map((key) => {
                const row = dataset.rowOf(key);
                if (row === undefined) return null;
                return (
                  <li key={key}>
                    <TextButton
                      onClick={() => {
                        go({ page: null, open: key, claims: null });
                      }}
                    >
                      {dataset.title(row)}
                    </TextButton>
                  </li>
                );
              })}
            </ul>
          </li>
        ))}
      </ol>
    </Section>
  );
}

import { useFormat } from '../../i18n/useFormat.ts';
import { useMessages } from '../../i18n/useMessages.ts';
import { useAtlas } from '../../state/AtlasContext.tsx';
import { TextButton } from '../../ui/textButton/TextButton.tsx';
import styles from './Sections.module.css';

/**
 * The versions of the data that changed the open row; nothing where none did. What a version says
 * of several rows at once stands with the versions and not here.
 */
export function Changes({ row }: { readonly row: number }) {
  const { dataset, change } = useAtlas();
  const { t } = useMessages();
  const format = useFormat();
  const key = dataset.key(row);
  const own = (dataset.changes ?? []).filter(({ events }) => events.includes(key));
  if (own.length === 0) return null;
  return (
    <section>
      <h3 className={styles.heading}>{t('detail.changes')}</h3>
      <ol>
        {own.map(({ version, date, what, events }) => (
          <li key={version} className={styles.note}>
            {events.length === 1 ? (
              <>
                {version}, {format.date(date)}. {what}
              </>
            ) : (
              <TextButton
                onClick={() => {
                  change({ page: 'method' });
                }}
              >
                {t('detail.changes.shared', {
                  version,
                  date: format.date(date),
                  others: events.length - 1,
                })}
              </TextButton>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}

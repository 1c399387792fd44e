import { useFormat } from '../../i18n/useFormat.ts';
import { useMessages } from '../../i18n/useMessages.ts';
import { useAtlas } from '../../state/AtlasContext.tsx';
import styles from './Sections.module.css';

/** What later versions of the data changed in the open row; nothing where none did. */
export function Changes({ row }: { readonly row: number }) {
  const { dataset } = useAtlas();
  const { t } = useMessages();
  const format = useFormat();
  const key = dataset.key(row);
  const own = (dataset.changes ?? []).filter(({ events }) => events.includes(key));
  if (own.length === 0) return null;
  return (
    <section>
      <h3 className={styles.heading}>{t('detail.changes')}</h3>
      <ol>
        {own.map(({ version, date, what }) => (
          <li key={version} className={styles.note}>
            {version}, {format.date(date)}. {what}
          </li>
        ))}
      </ol>
    </section>
  );
}

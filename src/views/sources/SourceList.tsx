import { namesDate, namesPublisher, publishedOf, type Source } from '../../domain/source.ts';
import type { RestingRow, Witness } from '../../domain/witness.ts';
import { useFormat } from '../../i18n/useFormat.ts';
import { useMessages } from '../../i18n/useMessages.ts';
import { useAtlas } from '../../state/AtlasContext.tsx';
import { TextButton } from '../../ui/textButton/TextButton.tsx';
import { VisuallyHidden } from '../../ui/visuallyHidden/VisuallyHidden.tsx';
import styles from './Source.module.css';

/** Who publishes a source and when it came out, each where its name does not say so. */
function useByline(): (source: Source) => string {
  const format = useFormat();
  return (source) => {
    const published = publishedOf(source);
    const parts = [
      ...(namesPublisher(source) ? [] : [source.publisher]),
      ...(published === undefined || namesDate(source) ? [] : [format.date(published)]),
    ];
    return parts.join(', ');
  };
}

/** Every source with the numbers of actions it reports, or describes, or alone tells of, and of its contradictions. */
export function SourceList({ witnesses }: { readonly witnesses: readonly Witness[] }) {
  const { change, dataset } = useAtlas();
  const { t } = useMessages();
  const counted = (rows: readonly RestingRow[]) => {
    const ofWave = rows.filter(({ row }) => row < dataset.length).length;
    return t('sources.count', { wave: ofWave, context: rows.length - ofWave });
  };
  const byline = useByline();
  return (
    <>
      <p>{t('sources.dek')}</p>
      <table className={`${styles.table} ${styles.list}`}>
        <caption>
          <VisuallyHidden>{t('sources.list')}</VisuallyHidden>
        </caption>
        <thead>
          <tr>
            <th scope="col">{t('sources.column.source')}</th>
            <th scope="col">{t('sources.column.rows')}</th>
            <th scope="col">{t('sources.column.workplace')}</th>
            <th scope="col">{t('sources.column.alone')}</th>
            <th scope="col">{t('sources.column.against')}</th>
          </tr>
        </thead>
        <tbody>
          {witnesses.map(({ source, rows, contradictions }) => (
            <tr key={source.id}>
              <th scope="row">
                <TextButton
                  aria-label={t('sources.label', { source: source.label })}
                  onClick={() => {
                    change({ source: source.id });
                  }}
                >
                  {source.label}
                </TextButton>
                <small>{byline(source)}</small>
                <p>{source.tilt}</p>
              </th>
              <td data-column={t('sources.column.rows')}>{counted(rows.filter(({ reports }) => reports))}</td>
              <td data-column={t('sources.column.workplace')}>
                {counted(rows.filter(({ reports }) => !reports))}
              </td>
              <td data-column={t('sources.column.alone')}>{counted(rows.filter(({ alone }) => alone))}</td>
              <td data-column={t('sources.column.against')}>{contradictions.length}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

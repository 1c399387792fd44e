import type { RestingField, RestingRow, Witness } from '../../domain/witness.ts';
import { useMessages } from '../../i18n/useMessages.ts';
import { useAtlas } from '../../state/AtlasContext.tsx';
import { TextButton } from '../../ui/textButton/TextButton.tsx';
import { VisuallyHidden } from '../../ui/visuallyHidden/VisuallyHidden.tsx';
import styles from './Source.module.css';

interface FieldsCellProps {
  /** Head of the column, repeated where the table has no columns. */
  readonly column: string;
  readonly row: number;
  readonly fields: readonly RestingField[];
}

/** Fields of a row, each a way to its claims. */
function FieldsCell({ column, row, fields }: FieldsCellProps) {
  const { dataset, change } = useAtlas();
  const { t, label } = useMessages();
  const title = dataset.title(row);
  if (fields.length === 0) return <td />;
  return (
    <td data-column={column}>
      <ul className={styles.fields}>
        {fields.map(({ field }) => (
          <li key={field.id}>
            <TextButton
              aria-label={t('sources.field', { field: label(field.label), title })}
              onClick={() => {
                change({ page: null, source: null, open: dataset.key(row), claims: field.id });
              }}
            >
              {label(field.label)}
            </TextButton>
          </li>
        ))}
      </ul>
    </td>
  );
}

function Told({ demands, steps, links }: RestingRow) {
  const { t } = useMessages();
  const counts = [
    ['sources.row.demands', demands],
    ['sources.row.steps', steps],
    ['sources.row.links', links],
  ] as const;
  return (
    <ul className={styles.told}>
      {counts
        .filter(([, count]) => count > 0)
        .map(([id, count]) => (
          <li key={id}>{t(id, { count })}</li>
        ))}
    </ul>
  );
}

/** Every action a source says anything of, with the fields that rest on it, alone or not. */
export function Resting({ source, rows }: Witness) {
  const { dataset, change } = useAtlas();
  const { t } = useMessages();
  const alone = rows.filter((row) => row.alone).length;
  const reported = rows.filter((row) => row.reports).length;
  return (
    <section className={styles.section}>
      <h4>{t('sources.rests')}</h4>
      <p>
        {t('sources.rests.count', { rows: reported, alone })}
        {reported < rows.length && <> {t('sources.rests.workplace', { rows: rows.length - reported })}</>}
      </p>
      {rows.length > 0 && (
        <table className={styles.table}>
          <caption>
            <VisuallyHidden>{t('sources.rests.table', { source: source.label })}</VisuallyHidden>
          </caption>
          <thead>
            <tr>
              <th scope="col">{t('sources.column.action')}</th>
              <th scope="col">{t('sources.column.only')}</th>
              <th scope="col">{t('sources.column.shared')}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((resting) => (
              <tr key={resting.row}>
                <th scope="row">
                  <TextButton
                    onClick={() => {
                      change({ page: null, source: null, open: dataset.key(resting.row) });
                    }}
                  >
                    {dataset.title(resting.row)}
                  </TextButton>
                  {resting.alone && <small>{t('sources.row.alone')}</small>}
                  {!resting.reports && <small>{t('sources.row.workplace')}</small>}
                  {resting.row >= dataset.length && <small>{t('sources.row.context')}</small>}
                  <Told {...resting} />
                </th>
                <FieldsCell
                  column={t('sources.column.only')}
                  row={resting.row}
                  fields={resting.fields.filter((field) => field.alone)}
                />
                <FieldsCell
                  column={t('sources.column.shared')}
                  row={resting.row}
                  fields={resting.fields.filter((field) => !field.alone)}
                />
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}

import { useMessages } from '../../i18n/useMessages.ts';
import { useAtlas } from '../../state/AtlasContext.tsx';
import { TextButton } from '../../ui/textButton/TextButton.tsx';
import { VisuallyHidden } from '../../ui/visuallyHidden/VisuallyHidden.tsx';
import styles from './Disagreements.module.css';
import type { DisputedRow } from './disagreementsData.ts';
import { DisputeRow } from './DisputeRow.tsx';

/** What one action's claims do not agree on. */
export function DisputedAction({ row, entries }: DisputedRow) {
  const { dataset, change } = useAtlas();
  const { t } = useMessages();
  const title = dataset.title(row);
  return (
    <div className={styles.action}>
      <h4>
        <TextButton
          onClick={() => {
            change({ page: null, kind: null, open: dataset.key(row) });
          }}
        >
          {title}
        </TextButton>
        {row >= dataset.length && <small>{t('disagreements.context')}</small>}
      </h4>
      <table>
        <caption>
          <VisuallyHidden>{t('disagreements.table', { title })}</VisuallyHidden>
        </caption>
        <thead>
          <tr>
            <th scope="col">{t('disagreements.column.field')}</th>
            <th scope="col">{t('disagreements.column.readings')}</th>
          </tr>
        </thead>
        <tbody>
          {entries.map((entry, i) => (
            <DisputeRow key={i} entry={entry} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

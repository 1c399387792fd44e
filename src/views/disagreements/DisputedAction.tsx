import { useMessages } from '../../i18n/useMessages.ts';
import { useAtlas } from '../../state/AtlasContext.tsx';
import { TextButton } from '../../ui/textButton/TextButton.tsx';
import { VisuallyHidden } from '../../ui/visuallyHidden/VisuallyHidden.tsx';
import styles from './Disagreements.module.css';
import type { DisputedRow } from './disagreementsData.ts';
import { DisputeRow } from './DisputeRow.tsx';

/** Everything one action's claims do not agree on. */
export function DisputedAction({ row, disputes }: DisputedRow) {
  const { dataset, change } = useAtlas();
  const { t } = useMessages();
  const title = dataset.title(row);
  return (
    <section className={styles.action}>
      <h3>
        <TextButton
          onClick={() => {
            change({ page: null, kind: null, open: dataset.key(row) });
          }}
        >
          {title}
        </TextButton>
        {row >= dataset.length && <small>{t('disagreements.context')}</small>}
      </h3>
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
          {disputes.map((dispute, i) => (
            <DisputeRow key={i} dispute={dispute} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

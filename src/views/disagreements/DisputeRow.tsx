import type { Dispute } from '../../domain/dispute.ts';
import { useMessages } from '../../i18n/useMessages.ts';
import { useAtlas } from '../../state/AtlasContext.tsx';
import { TextButton } from '../../ui/textButton/TextButton.tsx';
import { Reading } from './Reading.tsx';
import styles from './Readings.module.css';
import { useArithmetic } from './useArithmetic.ts';

/** One disagreement: what it is about, and all its readings side by side. */
export function DisputeRow({ dispute }: { readonly dispute: Dispute }) {
  const { dataset, change } = useAtlas();
  const { t, label } = useMessages();
  const sum = useArithmetic()(dispute);
  const { row, kind, opens, field, demand, readings } = dispute;
  return (
    <tr className={styles.dispute}>
      <th scope="row">
        <TextButton
          aria-label={t('disagreements.open', { field: label(field), title: dataset.title(row) })}
          onClick={() => {
            change({ page: null, kind: null, open: dataset.key(row), claims: opens });
          }}
        >
          {label(field)}
        </TextButton>
        {demand !== undefined && <p className={styles.demand}>{label(demand)}</p>}
        <p className={styles.kind}>{label({ kind: 'message', id: `disagreement.${kind}` })}</p>
      </th>
      <td>
        <ul className={styles.readings}>
          {readings.map((reading, i) =>
            reading.against ? (
              <Reading key={i} reading={reading} field={reading.field} />
            ) : (
              <Reading key={i} reading={reading} />
            ),
          )}
          {sum !== undefined && (
            <li className={`${styles.reading} ${styles.implied}`}>
              <p className={styles.value}>
                <b>{sum.value}</b> <span className={styles.from}>{sum.from}</span>
              </p>
              <p className={styles.sum}>{sum.sum}</p>
            </li>
          )}
        </ul>
      </td>
    </tr>
  );
}

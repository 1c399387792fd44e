import { useMessages } from '../../i18n/useMessages.ts';
import { useAtlas } from '../../state/AtlasContext.tsx';
import { TextButton } from '../../ui/textButton/TextButton.tsx';
import type { Entry } from './disagreementsData.ts';
import { Reading } from './Reading.tsx';
import styles from './Readings.module.css';
import { useArithmetic } from './useArithmetic.ts';

/** One disagreement: all that it is about, and its readings side by side. */
export function DisputeRow({ entry }: { readonly entry: Entry }) {
  const { dataset, change } = useAtlas();
  const { t, label } = useMessages();
  const [dispute] = entry;
  const sum = useArithmetic()(dispute);
  const { row, kind, readings } = dispute;
  const fields = entry.filter(({ opens }, i) => entry.findIndex((other) => other.opens === opens) === i);
  const demands = entry.flatMap(({ demand }) => (demand === undefined ? [] : label(demand)));
  return (
    <tr className={styles.dispute}>
      <th scope="row">
        {fields.map(({ opens, field }) => (
          <p key={opens}>
            <TextButton
              aria-label={t('disagreements.open', { field: label(field), title: dataset.title(row) })}
              onClick={() => {
                change({ page: null, kind: null, open: dataset.key(row), claims: opens });
              }}
            >
              {label(field)}
            </TextButton>
          </p>
        ))}
        {demands.length > 0 && <p className={styles.demand}>{demands.join(', ')}</p>}
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

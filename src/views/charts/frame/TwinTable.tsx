import { useFormat } from '../../../i18n/useFormat.ts';
import { useMessages } from '../../../i18n/useMessages.ts';
import { Dash } from '../../../ui/dash/Dash.tsx';
import { useSentence } from '../sentence.ts';
import { isLabel, type Twin, type TwinCell, type TwinColumn } from './twin.ts';
import styles from './TwinTable.module.css';

function Cell({ cell }: { readonly cell: TwinCell }) {
  const format = useFormat();
  const { t, label } = useMessages();
  if (cell === null) return <Dash words={t('format.unknown')} />;
  if (typeof cell === 'string') return cell;
  if (typeof cell === 'number') return format.number(cell);
  return isLabel(cell) ? label(cell) : format.range(cell, 'count');
}

/** A chart's numbers as a table. */
export function TwinTable({ twin }: { readonly twin: Twin }) {
  const say = useSentence();
  const { label } = useMessages();
  const align = ({ kind }: TwinColumn) => (kind === 'text' ? undefined : styles.number);
  return (
    <div className={styles.scroller} tabIndex={0} role="group" aria-label={say(twin.caption)}>
      <table className={styles.table}>
        <caption>{say(twin.caption)}</caption>
        <thead>
          <tr>
            {twin.columns.map((column, i) => (
              <th key={i} scope="col" className={align(column)}>
                {label(column.label)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {twin.rows.map((cells, row) => (
            <tr key={row}>
              {twin.columns.map((column, i) => {
                const cell = <Cell cell={cells[i] ?? null} />;
                return i === 0 ? (
                  <th key={i} scope="row">
                    {cell}
                  </th>
                ) : (
                  <td key={i} className={align(column)}>
                    {cell}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

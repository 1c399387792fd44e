import type { ReactNode } from 'react';
import type { FieldRole } from '../../../domain/dataset.ts';
import { differingIn, fieldBehind } from '../../../domain/field.ts';
import { useFormat } from '../../../i18n/useFormat.ts';
import { useMessages } from '../../../i18n/useMessages.ts';
import { useAtlas } from '../../../state/AtlasContext.tsx';
import { Dash } from '../../../ui/dash/Dash.tsx';
import { openClaims } from '../openClaims.ts';
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

interface OpeningProps {
  readonly row: number;
  readonly roles: readonly FieldRole[];
  /** Name of the column. */
  readonly label: string;
  readonly children: ReactNode;
}

/** A figure that leads to its claims, underlined where they differ. */
function Opening({ row, roles, label, children }: OpeningProps) {
  const atlas = useAtlas();
  const { t } = useMessages();
  const { dataset } = atlas;
  const differ = differingIn(dataset, row, roles);
  return (
    <button
      type="button"
      className={differ > 0 ? `${styles.opening} ${styles.differ}` : styles.opening}
      title={t('charts.claims', { field: label, differ })}
      onClick={() => {
        openClaims(atlas, row, fieldBehind(dataset, row, roles));
      }}
    >
      {children}
    </button>
  );
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
                const key = twin.keys?.[row];
                const opens = cells[i] === null ? undefined : column.opens;
                const drawn = <Cell cell={cells[i] ?? null} />;
                const cell =
                  key === undefined || opens === undefined ? (
                    drawn
                  ) : (
                    <Opening row={key} roles={opens} label={label(column.label)}>
                      {drawn}
                    </Opening>
                  );
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

import { Suspense, useState, type ReactNode } from 'react';
import type { FieldRole, Label } from '../../../domain/dataset.ts';
import { differingIn, fieldBehind, fieldFor } from '../../../domain/field.ts';
import { useFormat } from '../../../i18n/useFormat.ts';
import { useMessages } from '../../../i18n/useMessages.ts';
import { useAtlas } from '../../../state/AtlasContext.tsx';
import { Dash } from '../../../ui/dash/Dash.tsx';
import { MarkIcon } from '../../../ui/mark/MarkIcon.tsx';
import { SquareIcon } from '../../../ui/mark/SquareIcon.tsx';
import { VisuallyHidden } from '../../../ui/visuallyHidden/VisuallyHidden.tsx';
import { RestsOn } from '../lazyRests.ts';
import { openClaims } from '../openClaims.ts';
import { useSentence } from '../sentence.ts';
import { ListButton } from './ListButton.tsx';
import { isDate, isLabel, rowKey, type Twin, type TwinCell, type TwinColumn } from './twin.ts';
import styles from './TwinTable.module.css';

function Cell({ cell, none }: { readonly cell: TwinCell; readonly none: Label | undefined }) {
  const format = useFormat();
  const { t, label } = useMessages();
  if (cell === null) return <Dash words={none === undefined ? t('format.unknown') : label(none)} />;
  if (typeof cell === 'string') return cell;
  if (typeof cell === 'number') return format.number(cell);
  if (isLabel(cell)) return label(cell);
  if (isDate(cell)) return format.date(cell);
  const value = format.range(cell, 'count', cell.wording);
  return cell.inferred ? t('charts.inferred', { value }) : value;
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
      title={
        roles.length > 0
          ? t('charts.claims', { field: label, differ })
          : t('charts.opens', { title: dataset.title(row) })
      }
      onClick={() => {
        openClaims(atlas, row, fieldBehind(dataset, row, roles));
      }}
    >
      {children}
    </button>
  );
}

interface CellProps {
  readonly twin: Twin;
  readonly row: number;
  readonly at: number;
  /** The row's name. */
  readonly who: string;
  readonly unfolded: boolean;
  readonly onUnfold: () => void;
}

/** A figure that leads to its claims, or lists the rows it counts; others are only written. */
function Figure({ twin, row, at, who, unfolded, onUnfold }: CellProps) {
  const { label } = useMessages();
  const { columns, rows, keys, counted } = twin;
  const column = columns[at];
  const cell = rows[row]?.[at] ?? null;
  const drawn = <Cell cell={cell} none={column?.none} />;
  const what = column === undefined ? '' : label(column.label);
  const listed = counted?.[row]?.[at] ?? [];
  if (listed.length > 0) {
    return (
      <ListButton
        className={styles.opening}
        what={what}
        who={who}
        count={new Set(listed).size}
        unfolded={unfolded}
        onUnfold={onUnfold}
      >
        {drawn}
      </ListButton>
    );
  }
  const key = keys?.[row];
  if (key === undefined || column?.opens === undefined || cell === null) return drawn;
  return (
    <Opening row={key} roles={column.opens} label={what}>
      {drawn}
    </Opening>
  );
}

const align = (column: TwinColumn | undefined) =>
  column?.kind === 'text' ? undefined : styles.number;

/** The next column that stands beside a column and not under it. */
function nextBeside(columns: readonly TwinColumn[], at: number): number {
  const next = columns.findIndex(({ under }, i) => i > at && !under);
  return next < 0 ? columns.length : next;
}

/** A row of the table, and below it the rows that one of its figures counts, once asked for. */
function Row({ twin, row }: { readonly twin: Twin; readonly row: number }) {
  const { dataset } = useAtlas();
  const { label } = useMessages();
  const [unfolded, setUnfolded] = useState<number | null>(null);
  const { columns, rows, counted, role } = twin;
  const names = (rows[row] ?? []).flatMap((cell) => {
    if (typeof cell === 'string') return cell;
    return typeof cell === 'object' && cell !== null && isLabel(cell) ? label(cell) : [];
  });
  const who = names.join(', ');
  const listed = unfolded === null ? [] : (counted?.[row]?.[unfolded] ?? []);
  const field = role && fieldFor(dataset, role);
  const figure = (at: number) => (
    <Figure
      twin={twin}
      row={row}
      at={at}
      who={who}
      unfolded={unfolded === at}
      onUnfold={() => {
        setUnfolded(unfolded === at ? null : at);
      }}
    />
  );
  return (
    <>
      <tr>
        <th scope="row">{figure(0)}</th>
        {columns.map((column, at) =>
          at === 0 || column.under ? null : (
            <td key={at} className={align(column)}>
              {figure(at)}
              {columns.slice(at + 1, nextBeside(columns, at)).map(
                (_, i) =>
                  rows[row]?.[at + 1 + i] !== null && (
                    <span key={i} className={styles.under}>
                      {figure(at + 1 + i)}
                    </span>
                  ),
              )}
            </td>
          ),
        )}
      </tr>
      {listed.length > 0 && (
        <tr>
          <td colSpan={columns.length} className={styles.listed}>
            <Suspense fallback={null}>
              <RestsOn
                name={who}
                unit="count"
                rows={[...new Set(listed)].map((own) => ({ row: own, field }))}
              />
            </Suspense>
          </td>
        </tr>
      )}
    </>
  );
}

interface HeadProps {
  readonly column: TwinColumn;
  /** Of the table. */
  readonly role: Twin['role'] | undefined;
}

/** Demands are squares, as in their chart. */
function ColumnMark({ column: { mark }, role }: HeadProps) {
  if (mark === undefined) return null;
  return role === 'demands' ? <SquareIcon encoding={mark} /> : <MarkIcon encoding={mark} />;
}

/** Of the marks that head columns, each of which says its own words to who cannot see it. */
function MarkKey({ twin: { columns, role } }: { readonly twin: Twin }) {
  const { label } = useMessages();
  const marked = columns.filter(({ mark }) => mark !== undefined);
  if (marked.length === 0) return null;
  return (
    <ul className={styles.key} aria-hidden="true">
      {marked.map((column, i) => (
        <li key={i}>
          <ColumnMark column={column} role={role} />
          {label(column.label)}
        </li>
      ))}
    </ul>
  );
}

function Head({ column, role }: HeadProps) {
  const { label } = useMessages();
  const words = label(column.label);
  if (column.mark === undefined) {
    return (
      <th scope="col" className={align(column)}>
        {words}
      </th>
    );
  }
  return (
    <th scope="col" className={align(column)} title={words}>
      <ColumnMark column={column} role={role} />
      <VisuallyHidden>{words}</VisuallyHidden>
    </th>
  );
}

/** A chart's numbers as a table; what does not fit the column scrolls within it. */
export function TwinTable({ twin }: { readonly twin: Twin }) {
  const say = useSentence();
  return (
    <div className={styles.scroller} tabIndex={0} role="group" aria-label={say(twin.caption)}>
      <MarkKey twin={twin} />
      <table className={styles.table}>
        <caption>{say(twin.caption)}</caption>
        <thead>
          <tr>
            {twin.columns.map((column, i) => !column.under && <Head key={i} column={column} role={twin.role} />)}
          </tr>
        </thead>
        <tbody>
          {twin.rows.map((_, row) => (
            <Row key={rowKey(twin, row)} twin={twin} row={row} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

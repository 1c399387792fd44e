import { memo } from 'react';
import { Answer } from '../../crossfilter/clause.ts';
import type { Field } from '../../domain/dataset.ts';
import { useMessages } from '../../i18n/useMessages.ts';
import { useAtlas } from '../../state/AtlasContext.tsx';
import styles from './Cells.module.css';
import { FieldCell } from './FieldCell.tsx';

interface RowProps {
  readonly row: number;
  readonly fields: readonly Field[];
  /** What the row answers to the clause on time; certain where there is none. */
  readonly answer: number;
  readonly open: boolean;
  readonly hovered: boolean;
}

/** How sure it is that the row falls in the chosen days, where it is not certain. */
function Doubt({ answer }: { readonly answer: number }) {
  const { t } = useMessages();
  if (answer !== Answer.POSSIBLE && answer !== Answer.UNKNOWN) return null;
  return (
    <span className={styles.doubt}>
      {t(answer === Answer.POSSIBLE ? 'table.possible' : 'table.undated')}
    </span>
  );
}

/**
 * One action. On narrow panes its cells flow as two lines; the roles are written out because
 * some browsers drop a table's own when it is laid out in another way.
 */
export const Row = memo(function Row({ row, fields, answer, open, hovered }: RowProps) {
  const atlas = useAtlas();
  const { label } = useMessages();
  return (
    <tr
      role="row"
      data-row={row}
      className={`${styles.row} ${open ? styles.open : ''} ${hovered ? styles.hovered : ''}`}
    >
      <th scope="row" role="rowheader" className={styles.title}>
        <button
          type="button"
          aria-current={open ? 'true' : undefined}
          onClick={() => {
            atlas.open(row);
          }}
        >
          {atlas.dataset.title(row)}
        </button>{' '}
        <Doubt answer={answer} />
      </th>
      {fields.map((field) => (
        <td
          key={field.id}
          role="cell"
          className={field.claims(row)[0]?.cell.kind === 'outcome' ? styles.outcome : undefined}
        >
          <span className={styles.label} aria-hidden="true">
            {label(field.label)}
          </span>
          <FieldCell field={field} row={row} />
        </td>
      ))}
    </tr>
  );
});

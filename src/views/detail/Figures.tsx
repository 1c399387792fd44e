import type { Cell, Field } from '../../domain/dataset.ts';
import { impliedOf } from '../../domain/implied.ts';
import { cellText, useFormat } from '../../i18n/useFormat.ts';
import { useMessages } from '../../i18n/useMessages.ts';
import { useAtlas } from '../../state/AtlasContext.tsx';
import { Chip } from './Chip.tsx';
import styles from './Figures.module.css';

interface FiguresProps {
  readonly fields: readonly Field[];
  readonly row: number;
}

/** Whether a value follows from dates, not from amounts. */
const dated = (cell: Cell) => cell.kind === 'range' && cell.unit === 'days';

/** The numbers of a row, two abreast, each with its chip and what its own sums imply. */
export function Figures({ fields, row }: FiguresProps) {
  const { dataset } = useAtlas();
  const words = useMessages();
  const format = useFormat();
  if (fields.length === 0) return null;
  return (
    <dl className={styles.figures}>
      {fields.map((field) => {
        const [claim] = field.claims(row);
        const implied = impliedOf(dataset, field, row);
        return (
          <div key={field.id} className={styles.figure}>
            <dt>{words.label(field.label)}</dt>
            <dd>
              <span className={styles.value}>
                {claim === undefined ? '' : cellText(claim.cell, format, words)}
              </span>
              {implied !== undefined && (
                <span className={styles.implied}>
                  {words.t(dated(implied) ? 'detail.implied.dates' : 'detail.implied', {
                    value: cellText(implied, format, words),
                  })}
                </span>
              )}
              <Chip field={field} row={row} />
            </dd>
          </div>
        );
      })}
    </dl>
  );
}

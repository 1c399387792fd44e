import { differing, isInferred } from '../../domain/field.ts';
import { cellText, useFormat } from '../../i18n/useFormat.ts';
import { useMessages } from '../../i18n/useMessages.ts';
import { useAtlas } from '../../state/AtlasContext.tsx';
import { Dash } from '../../ui/dash/Dash.tsx';
import styles from './Cells.module.css';
import { Figure, type FigureProps } from './Figure.tsx';

/**
 * The claim in use, where it rests, and whether others say otherwise; a set's claims all. The cell
 * leads to its claims. Tab stops once a row, at its name: arrow keys reach the cells from there.
 */
export function FieldCell({ field, row }: FigureProps) {
  const { dataset, change } = useAtlas();
  const words = useMessages();
  const format = useFormat();
  const claims = field.claims(row);
  const shown = field.kind === 'set' ? claims : claims.slice(0, 1);
  if (shown.length === 0) return <Dash words={words.t('format.unknown')} />;
  return (
    <button
      type="button"
      tabIndex={-1}
      className={styles.figure}
      aria-label={words.t('table.cell', {
        field: words.label(field.label),
        value: shown.map(({ cell }) => cellText(cell, format, words)).join(words.t('table.and')),
        inferred: isInferred(field, row) ? 'yes' : 'no',
        differ: differing(field, row),
      })}
      onClick={() => {
        change({ open: dataset.key(row), claims: field.id });
      }}
    >
      <Figure field={field} row={row} />
    </button>
  );
}

import type { Part } from '../../../domain/claim.ts';
import type { Field, Unit } from '../../../domain/dataset.ts';
import { differing, fieldFor, isInferred } from '../../../domain/field.ts';
import { cellText, useFormat } from '../../../i18n/useFormat.ts';
import { useMessages } from '../../../i18n/useMessages.ts';
import { useAtlas } from '../../../state/AtlasContext.tsx';
import { useHoverEvents } from '../../../state/HoverContext.tsx';
import styles from './RestsOn.module.css';

/** A row that a figure rests on. */
export interface RestingRow {
  readonly row: number;
  /** What the row adds; absent where it is only counted: then the line says what its field does. */
  readonly part?: Part;
  /** Whose claims its line opens; undefined opens the row alone. */
  readonly field: Field | undefined;
}

interface RestsOnProps {
  /** What the rows are listed for, as the list's name. */
  readonly name: string;
  readonly unit: Unit;
  readonly rows: readonly RestingRow[];
}

function Line({ line, unit }: { readonly line: RestingRow; readonly unit: Unit }) {
  const { dataset, change } = useAtlas();
  const words = useMessages();
  const { t } = words;
  const format = useFormat();
  const { row, part, field } = line;
  const events = useHoverEvents(row);
  const differ = differing(field, row);
  const [used] = field?.kind === 'fact' ? field.claims(row) : [];
  const said = used === undefined ? '' : cellText(used.cell, format, words);
  const value = part === undefined ? said : format.range(part, unit, part.wording);
  const inferred = part === undefined ? isInferred(field, row) : part.inferred;
  const plain = inferred && value !== '' ? t('charts.inferred', { value }) : value;
  // No source says the days: they are counted from the two dates, which may be inferred.
  const ends = [fieldFor(dataset, 'start'), fieldFor(dataset, 'end')].filter((end) => isInferred(end, row));
  const figure = unit === 'days' ? t('rests.days', { days: value, inferred: ends.length }) : plain;
  const title = dataset.title(row);
  return (
    <li>
      <button
        type="button"
        className={styles.line}
        aria-label={t('rests.line', {
          title,
          figure,
          bare: figure === '' ? 'yes' : 'no',
          differ,
        })}
        onClick={() => {
          change({ open: dataset.key(row), claims: field?.id ?? null });
        }}
        {...events}
      >
        <span>{title}</span>
        <span className={styles.figure}>{figure}</span>
        {differ > 0 && <span className={styles.differ}>{t('rests.differ', { differ })}</span>}
      </button>
    </li>
  );
}

/** The rows a figure rests on, the largest part first; each leads to its claims. */
export function RestsOn({ name, unit, rows }: RestsOnProps) {
  const size = ({ part }: RestingRow) => part?.low ?? part?.high ?? 0;
  return (
    <ul className={styles.rests} aria-label={name}>
      {[...rows]
        .sort((a, b) => size(b) - size(a))
        .map((line) => (
          <Line key={line.row} line={line} unit={unit} />
        ))}
    </ul>
  );
}

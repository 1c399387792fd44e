import { NAME_SIZE, SECOND_SIZE, TRIANGLE, type SeatedGlyph } from '../layout/glyphLayout.ts';
import { textWidth } from '../../../ui/textWidth.ts';
import styles from './Glyph.module.css';

interface PlaceNameProps {
  readonly seated: SeatedGlyph;
  /** How many of its rows are shown. */
  readonly shown: number;
  /** Whether it is the town that is selected. */
  readonly picked: boolean;
}

/** A place's name with its count, a triangle before a field, and what kind of place it is. */
export function PlaceName({ seated, shown, picked }: PlaceNameProps) {
  const { label, words, place, seat, rows } = seated;
  if (label === null) return null;
  const count = words.countOf(shown);
  const triangle = place.kind === 'field' && !seat.hangs;
  const { box, full } = label;
  const hasRoom = label.count === 'beside' || (label.count === 'whole' && shown === rows.length);
  const counted = hasRoom && count !== '';
  // A triangle leads the line, so the text is set from the left whatever side it stands on.
  const line = counted ? `${words.name} ${count}` : words.name;
  const second = label.count === 'under' ? count : words.second;
  const under = full ? textWidth(second, SECOND_SIZE) : 0;
  const width = Math.max(textWidth(line, NAME_SIZE), under) + TRIANGLE;
  const middle = (box.left + box.right) / 2;
  const left = { start: label.x, middle: middle - width / 2, end: label.x - width }[label.align];
  const x = triangle ? left + TRIANGLE : label.align === 'middle' ? middle : label.x;
  const align = triangle ? 'start' : label.align;
  return (
    <>
      {triangle && (
        <path
          className={styles.anchor}
          d={`M${(left + 5).toFixed(1)} ${(label.y - 8.5).toFixed(1)}l4.2 7.6h-8.4z`}
        />
      )}
      <text
        className={place.kind === 'town' ? styles.name : `${styles.name} ${styles.italic}`}
        x={x.toFixed(1)}
        y={label.y.toFixed(1)}
        textAnchor={align}
      >
        <tspan className={picked ? styles.picked : undefined}>{words.name}</tspan>
        {counted && <tspan className={styles.count}>{` ${count}`}</tspan>}
        {full && second !== '' && (
          <tspan className={styles.second} x={x.toFixed(1)} dy={13}>
            {second}
          </tspan>
        )}
      </text>
    </>
  );
}

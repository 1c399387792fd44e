import { memo, type KeyboardEvent } from 'react';
import type { MarkEncoding } from '../../../encoding/outcome.ts';
import { useHover, useHoverEvents } from '../../../state/HoverContext.tsx';
import { Mark } from '../../../ui/mark/Mark.tsx';
import type { ChartRow, Press } from '../rows.ts';
import styles from './Outcomes.module.css';

const RADIUS = 6.3;
const PITCH = 15.8;
const HEIGHT = 20;

interface DiscProps extends ChartRow {
  readonly encoding: MarkEncoding;
}

/** One row's disc; it answers to the row being pointed at in any other view. */
const Disc = memo(function Disc({ encoding, row, shown }: DiscProps) {
  const hovered = useHover() === row;
  return (
    <svg
      className={shown ? styles.disc : `${styles.disc} ${styles.pale}`}
      width={PITCH}
      height={HEIGHT}
      viewBox={`${-PITCH / 2} ${-HEIGHT / 2} ${PITCH} ${HEIGHT}`}
      aria-hidden="true"
      {...useHoverEvents(row)}
    >
      <Mark {...encoding} r={RADIUS} selected={hovered} />
    </svg>
  );
});

interface UnitRunProps {
  readonly name: string;
  readonly encoding: MarkEncoding;
  readonly rows: readonly ChartRow[];
  /** False draws one disc and the number instead of a disc a row. */
  readonly units: boolean;
  /** Undefined where rows are not filtered by outcomes. */
  readonly press: Press | undefined;
  /** Whether Tab stops here; else arrow keys lead to it from the first of its row. */
  readonly stop: boolean;
}

/**
 * The discs of one outcome. A real button is a box that cannot break across lines, and a long
 * run has to; hence an inline element in a button's role.
 */
export function UnitRun({ name, press, encoding, rows, units, stop }: UnitRunProps) {
  const pressByKey = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    press?.onPress();
  };
  const first = rows[0];
  return (
    <span
      className={styles.run}
      role={press ? 'button' : 'img'}
      tabIndex={press && (stop ? 0 : -1)}
      title={name}
      aria-label={name}
      aria-pressed={press?.pressed}
      onClick={press?.onPress}
      onKeyDown={pressByKey}
    >
      {units
        ? rows.map((row) => <Disc key={row.row} {...row} encoding={encoding} />)
        : first && (
            <span className={styles.counted}>
              <Disc {...first} shown={rows.some(({ shown }) => shown)} encoding={encoding} />
              {rows.length}
            </span>
          )}
    </span>
  );
}

import type { ReactNode } from 'react';
import type { Range } from '../../../domain/claim.ts';
import { beginningOf, endOf } from '../wages/ladderLabels.ts';
import styles from './plots.module.css';

const ARROW = 14;

interface RungProps {
  readonly range: Range;
  readonly x: (value: number) => number;
  readonly y: number;
  /** Draws the rung's mark at a position. */
  readonly children: (x: number) => ReactNode;
}

/** A mark at each known bound, a band between two, an arrow where one is open. */
export function Rung({ range, x, y, children }: RungProps) {
  const from = x(beginningOf(range));
  const to = x(endOf(range));
  return (
    <>
      {from < to && <path className={styles.band} d={`M${from} ${y}H${to}`} />}
      {range.high === null && (
        <path className={styles.open} d={`M${to} ${y}h${ARROW}m-4 -3.5l4 3.5l-4 3.5`} />
      )}
      {range.low === null && (
        <path className={styles.open} d={`M${from} ${y}h${-ARROW}m4 -3.5l-4 3.5l4 3.5`} />
      )}
      {children(from)}
      {from < to && children(to)}
    </>
  );
}

/** From the lowest to the highest claim where claims differ: a line with a stop at each end. */
export function Reach({ range, x, y }: Omit<RungProps, 'children'>) {
  const from = x(beginningOf(range));
  const to = x(endOf(range));
  return <path className={styles.open} d={`M${from} ${y - 5}v10M${from} ${y}H${to}M${to} ${y - 5}v10`} />;
}

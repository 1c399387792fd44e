import { memo } from 'react';
import type { Day } from '../../domain/day.ts';
import { useFormat } from '../../i18n/useFormat.ts';
import { axisTicks } from './axisTicks.ts';
import styles from './Backdrop.module.css';
import { dayMiddle } from './dayMiddle.ts';
import type { Lanes } from './useLanes.ts';
import { useTimeWindow } from './useTimeWindow.ts';

/** The lines of the axis behind the lanes. */
const Grid = memo(function Grid({ lanes: { scale, layout } }: { readonly lanes: Lanes }) {
  const format = useFormat();
  return axisTicks(scale, layout.right, format.day).map(({ day, x }) => (
    <line key={day} className={styles.grid} x1={x} x2={x} y1={0} y2="100%" />
  ));
});

interface BackdropProps {
  readonly lanes: Lanes;
  readonly day: Day | null;
}

/** What lies behind all lanes: the grid, the window's band and edges, the day shown. */
export function Backdrop({ lanes, day }: BackdropProps) {
  const { clause, window } = useTimeWindow(lanes.axis);
  const { scale, layout } = lanes;
  const from = scale.x(window.from);
  const to = scale.x(window.to + 1);
  return (
    <svg className={styles.backdrop} width={layout.width} height="100%" aria-hidden="true">
      <Grid lanes={lanes} />
      {clause !== undefined && (
        <>
          <rect className={styles.band} x={from} y={0} width={to - from} height="100%" />
          {day === null && (
            <>
              <line className={styles.edge} x1={from} x2={from} y1={0} y2="100%" />
              <line className={styles.edge} x1={to} x2={to} y1={0} y2="100%" />
            </>
          )}
        </>
      )}
      {day !== null && (
        <line
          className={styles.day}
          x1={dayMiddle(lanes, day)}
          x2={dayMiddle(lanes, day)}
          y1={0}
          y2="100%"
        />
      )}
    </svg>
  );
}

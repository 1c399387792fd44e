import { use, type KeyboardEvent } from 'react';
import { useXAxisScale, useYAxisScale } from 'recharts';
import { outcomeMark } from '../../../encoding/outcome.ts';
import { useHover, useHoverEvents } from '../../../state/HoverContext.tsx';
import { Mark } from '../../../ui/mark/Mark.tsx';
import type { ExtentPoint } from '../extent/extentData.ts';
import { ExtentContext } from './ExtentContext.ts';
import styles from './plots.module.css';

interface ExtentMarkProps {
  readonly point: ExtentPoint;
  readonly index: number;
}

const steps: Readonly<Record<string, -1 | 1>> = {
  ArrowRight: 1,
  ArrowDown: 1,
  ArrowLeft: -1,
  ArrowUp: -1,
};

/** One row at its certain days and its people, with what is only possible drawn as whiskers. */
export function ExtentMark({ point, index }: ExtentMarkProps) {
  const { stop, nameOf, onOpen, onMove } = use(ExtentContext);
  const hovered = useHover() === point.row;
  const events = useHoverEvents(point.row);
  const xScale = useXAxisScale();
  const yScale = useYAxisScale();
  if (xScale === undefined || yScale === undefined) return null;
  const { told, days, row } = point;
  const x = xScale(point.x) ?? 0;
  const y = yScale(point.y) ?? 0;
  const height = (count: number | null) => (count === null ? y : (yScale(Math.max(1, count)) ?? y));
  const press = (event: KeyboardEvent) => {
    const step = steps[event.key];
    if (event.key !== 'Enter' && event.key !== ' ' && step === undefined) return;
    event.preventDefault();
    if (step === undefined) onOpen(row);
    else onMove(index, step);
  };
  const name = nameOf(row);
  return (
    <g
      className={styles.point}
      role="button"
      tabIndex={index === stop ? 0 : -1}
      aria-label={name}
      data-row={row}
      onClick={() => onOpen(row)}
      onKeyDown={press}
      {...events}
    >
      <title>{name}</title>
      {days.high === null ? (
        <path className={styles.whisker} d={`M${x} ${y}h18m-4 -3.5l4 3.5l-4 3.5`} />
      ) : (
        <path className={styles.whisker} d={`M${x} ${y}H${xScale(days.high) ?? x}`} />
      )}
      {told.low !== told.high && (
        <path className={styles.whisker} d={`M${x} ${height(told.low)}${told.high === null ? `V${y - 18}m-3.5 4l3.5 -4l3.5 4` : `V${height(told.high)}`}`} />
      )}
      <circle className={styles.target} cx={x} cy={y} r={12} />
      <Mark {...outcomeMark(point.outcome)} x={x} y={y} r={5.6} selected={hovered} />
    </g>
  );
}

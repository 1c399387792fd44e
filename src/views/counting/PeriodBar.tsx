import { useFormat } from '../../i18n/useFormat.ts';
import { monthsIn, type Period } from './periodData.ts';
import styles from './PeriodBar.module.css';

interface PeriodBarProps {
  readonly period: Period;
  /** The days from edge to edge. */
  readonly axis: Period;
  /** Whether every third month is named above it. */
  readonly months?: boolean;
}

/** The days a total covers among all days that totals cover; said in words beside it. */
export function PeriodBar({ period, axis, months = false }: PeriodBarProps) {
  const format = useFormat();
  const days = axis.to - axis.from + 1;
  const at = (day: number) => `${((day - axis.from) / days) * 100}%`;
  const top = months ? 14 : 2;
  const firsts = monthsIn(axis);
  return (
    <svg className={styles.period} height={top + 10} aria-hidden="true">
      {firsts.map((day, i) => (
        <svg key={day} x={at(day)} className={styles.month}>
          <path className={styles.tick} d={`M.5 ${top}v8`} />
          {months && i % 3 === 0 && (
            <text x={0} y={10} className={styles.name}>
              {format.month(day)}
            </text>
          )}
        </svg>
      ))}
      <rect
        className={styles.bar}
        x={at(period.from)}
        y={top + 2}
        height={5}
        width={`${Math.max(1, ((period.to - period.from + 1) / days) * 100)}%`}
      />
    </svg>
  );
}

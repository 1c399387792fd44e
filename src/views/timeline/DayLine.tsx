import { useRef, type KeyboardEvent, type PointerEvent } from 'react';
import { useFormat } from '../../i18n/useFormat.ts';
import { useMessages } from '../../i18n/useMessages.ts';
import { plainKey } from '../../ui/plainKey.ts';
import styles from './Brush.module.css';
import { dayMiddle } from './dayMiddle.ts';
import { dayAfterKey } from './playback.ts';
import { BASE, PLOT, PLOT_HEIGHT } from './plot.ts';
import type { Lanes } from './useLanes.ts';
import type { Playback } from './usePlayback.ts';
import type { DrawnAnswer } from './useTimeWindow.ts';

interface DayLineProps {
  readonly lanes: Lanes;
  readonly drawn: DrawnAnswer;
  readonly playback: Playback;
}

/** Follows a pointer that is down to the day under it. */
function useDayDrag({ lanes: { scale }, drawn, playback }: DayLineProps) {
  const left = useRef<number | null>(null);
  const follow = (event: PointerEvent<SVGElement>) => {
    if (left.current !== null) playback.goTo(scale.dayAt(event.clientX - left.current));
  };
  const release = () => {
    if (left.current === null) return;
    left.current = null;
    playback.settle();
    drawn.setDragging(false);
  };
  return {
    onPointerDown: (event: PointerEvent<SVGElement>) => {
      if (event.button !== 0) return;
      left.current = event.currentTarget.ownerSVGElement?.getBoundingClientRect().left ?? 0;
      event.currentTarget.setPointerCapture(event.pointerId);
      drawn.setDragging(true);
      follow(event);
    },
    onPointerMove: follow,
    onPointerUp: release,
    onPointerCancel: release,
  };
}

/** The day shown as one line over the bars, dragged or moved by keys; it stands in for the brush. */
export function DayLine(props: DayLineProps) {
  const { t } = useMessages();
  const format = useFormat();
  const drag = useDayDrag(props);
  const { lanes, playback } = props;
  const { day, range, goTo, toggle, still } = playback;
  const { layout } = lanes;
  if (day === null) return null;
  const x = dayMiddle(lanes, day);
  const onKeyDown = (event: KeyboardEvent) => {
    const key = plainKey(event);
    const next = dayAfterKey(key, day, range);
    if (next !== undefined) goTo(next);
    else if (key === ' ' && !still) toggle();
    else return;
    event.preventDefault();
  };
  return (
    <svg className={styles.field} width={layout.width} height={PLOT_HEIGHT} role="none">
      <rect
        className={styles.surface}
        data-testid="day-surface"
        x={layout.left}
        y={0}
        width={layout.right - layout.left}
        height={BASE}
        {...drag}
      />
      <g
        role="slider"
        tabIndex={0}
        className={styles.thumb}
        aria-label={t('timeline.play.day')}
        aria-orientation="horizontal"
        aria-valuemin={range.from}
        aria-valuemax={range.to}
        aria-valuenow={day}
        aria-valuetext={format.day(day, true)}
        transform={`translate(${x} 0)`}
        onKeyDown={onKeyDown}
        {...drag}
      >
        <rect
          className={layout.compact ? styles.hit : `${styles.hit} ${styles.small}`}
          x={layout.compact ? -22 : -12}
          y={0}
          width={layout.compact ? 44 : 24}
          height={PLOT.top + PLOT.bars}
        />
        <rect className={styles.focus} x={-6} y={-1} width={12} height={12} rx={6} />
        <path className={styles.day} d={`M0 6V${BASE}`} />
        <circle className={styles.knob} cy={5} r={3.5} />
      </g>
    </svg>
  );
}

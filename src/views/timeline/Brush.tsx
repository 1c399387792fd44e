import { useFormat } from '../../i18n/useFormat.ts';
import { useMessages } from '../../i18n/useMessages.ts';
import { plainKey } from '../../ui/plainKey.ts';
import styles from './Brush.module.css';
import { BASE, PLOT, PLOT_HEIGHT } from './plot.ts';
import type { Thumb } from './timeWindow.ts';
import { useBrush, type Brush as Gestures } from './useBrush.ts';
import type { Lanes } from './useLanes.ts';
import { useAsking, useTimeWindow, type DrawnAnswer, type TimeWindow } from './useTimeWindow.ts';

const MIDDLE = PLOT.top + PLOT.bars / 2;
const thumbs: readonly Thumb[] = ['from', 'to'];

interface BrushProps {
  readonly lanes: Lanes;
  readonly drawn: DrawnAnswer;
}

interface ThumbProps {
  readonly lanes: Lanes;
  readonly time: TimeWindow;
  readonly thumb: Thumb;
  readonly brush: Gestures;
}

/**
 * One end of the window; it says the day asked for, also one beyond the axis, at whose edge it then
 * stands. Where both are close, each is caught on its outer side.
 */
function ThumbControl({ thumb, lanes: { scale, layout }, time, brush }: ThumbProps) {
  const { t } = useMessages();
  const { window, clause } = time;
  const format = useFormat();
  const x = scale.x(thumb === 'from' ? window.from : window.to + 1);
  const reach = layout.compact ? 22 : 12;
  const width = scale.x(window.to + 1) - scale.x(window.from);
  const inner = Math.min(reach, Math.max(2, width / 2));
  const left = thumb === 'from' ? 2 * reach - inner : inner;
  return (
    <g
      role="slider"
      tabIndex={0}
      className={`${styles.thumb} ${styles.end}`}
      aria-label={t(`timeline.thumb.${thumb}`)}
      aria-orientation="horizontal"
      aria-valuemin={thumb === 'from' ? scale.from : window.from}
      aria-valuemax={thumb === 'from' ? window.to : scale.to}
      aria-valuenow={window[thumb]}
      aria-valuetext={format.day(clause?.[thumb] ?? window[thumb], true)}
      transform={`translate(${x} ${MIDDLE})`}
      {...brush.handlers(thumb)}
      onKeyDown={(event) => {
        if (brush.key(thumb, plainKey(event))) event.preventDefault();
      }}
    >
      <rect
        className={layout.compact ? styles.hit : `${styles.hit} ${styles.small}`}
        x={-left}
        y={-23}
        width={2 * reach}
        height={46}
      />
      <rect className={styles.focus} x={-7} y={-13} width={14} height={26} rx={3} />
      <rect className={styles.grip} x={-4} y={-10} width={8} height={20} rx={2} />
      <path className={styles.lines} d="M-1.2 -4v8M1.2 -4v8" />
    </g>
  );
}

/** The window over the bars: a surface to draw or to move it, its edges, and its two thumbs. */
export function Brush({ lanes, drawn }: BrushProps) {
  const { scale, layout, axis, extent } = lanes;
  const time = useTimeWindow(axis);
  const asking = useAsking(extent.named);
  const { clause, window } = time;
  const brush = useBrush(scale, time, asking, drawn.setDragging);
  const from = scale.x(window.from);
  const to = scale.x(window.to + 1);
  return (
    <>
      <rect
        className={styles.surface}
        data-testid="brush-surface"
        x={layout.left}
        y={0}
        width={layout.right - layout.left}
        height={BASE}
        {...brush.handlers('surface')}
      />
      <g className={styles.window} aria-hidden="true">
        {clause === undefined ? (
          <path className={styles.rail} d={`M${from + 4} 2.5H${to - 4}`} />
        ) : (
          <>
            <rect className={styles.band} x={from} y={0} width={to - from} height={PLOT_HEIGHT} />
            <path className={styles.edge} d={`M${from} 0V${PLOT_HEIGHT}M${to} 0V${PLOT_HEIGHT}`} />
          </>
        )}
      </g>
      {thumbs.map((thumb) => (
        <ThumbControl key={thumb} thumb={thumb} lanes={lanes} time={time} brush={brush} />
      ))}
    </>
  );
}

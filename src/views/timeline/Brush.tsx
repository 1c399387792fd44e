import { useFormat } from '../../i18n/useFormat.ts';
import { useMessages } from '../../i18n/useMessages.ts';
import { joined } from '../../ui/joined.ts';
import { plainKey } from '../../ui/plainKey.ts';
import styles from './Brush.module.css';
import placed from './Placed.module.css';
import { BASE, PLOT, PLOT_HEIGHT } from './plot.ts';
import { Shade } from './Shade.tsx';
import type { Thumb } from './timeWindow.ts';
import { useBrush, type Brush as Gestures } from './useBrush.ts';
import type { Lanes } from './useLanes.ts';
import { usePlaced } from './usePlaced.ts';
import { useAsking, useIsAsked, useTimeWindow, type DrawnAnswer, type TimeWindow } from './useTimeWindow.ts';

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
  /** Whether there is a window, of which it draws an edge. */
  readonly asked: boolean;
  readonly brush: Gestures;
}

/**
 * One end of the window; it says the day asked for, also one beyond the axis, at whose edge it then
 * stands. Where both are close, each is caught on its outer side.
 */
function ThumbControl({ thumb, lanes: { axis, scale, layout }, time, asked, brush }: ThumbProps) {
  const { t } = useMessages();
  const { window, clause } = time;
  const format = useFormat();
  const reach = layout.compact ? 22 : 12;
  const width = scale.x(window.to + 1) - scale.x(window.from);
  const inner = Math.min(reach, Math.max(2, width / 2));
  const left = thumb === 'from' ? 2 * reach - inner : inner;
  const element = usePlaced<SVGSVGElement>(axis, ({ from, to }) => ({
    x: scale.x(thumb === 'from' ? from : to + 1) - left,
  }));
  return (
    <svg
      ref={element}
      role="slider"
      tabIndex={0}
      className={joined(styles.thumb, styles.end, placed.placed)}
      width={2 * reach}
      height={PLOT_HEIGHT}
      viewBox={`${-left} ${-MIDDLE} ${2 * reach} ${PLOT_HEIGHT}`}
      aria-label={t(`timeline.thumb.${thumb}`)}
      aria-orientation="horizontal"
      aria-valuemin={thumb === 'from' ? scale.from : window.from}
      aria-valuemax={thumb === 'from' ? window.to : scale.to}
      aria-valuenow={window[thumb]}
      aria-valuetext={format.day(clause?.[thumb] ?? window[thumb], true)}
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
      {asked && <path className={styles.edge} d={`M0 ${-MIDDLE}v${BASE}`} />}
      <rect className={styles.focus} x={-7} y={-13} width={14} height={26} rx={3} />
      <rect className={styles.grip} x={-4} y={-10} width={8} height={20} rx={2} />
      <path className={styles.lines} d="M-1.2 -4v8M1.2 -4v8" />
    </svg>
  );
}

/** The window over the bars: a surface to draw or to move it, its edges, and its two thumbs. */
export function Brush({ lanes, drawn }: BrushProps) {
  const { scale, layout, axis, extent } = lanes;
  const time = useTimeWindow(axis);
  const asking = useAsking(extent.named);
  const { window } = time;
  const asked = useIsAsked();
  const brush = useBrush(scale, asking, drawn.setDragging);
  return (
    <>
      <svg className={styles.field} width={layout.width} height={PLOT_HEIGHT} aria-hidden="true">
        <rect
          className={styles.surface}
          data-testid="brush-surface"
          x={layout.left}
          y={0}
          width={layout.right - layout.left}
          height={BASE}
          {...brush.handlers('surface')}
        />
        {!asked ? (
          <path className={styles.rail} d={`M${layout.left + 4} 2.5H${layout.right - 4}`} />
        ) : (
          <path
            className={styles.printed}
            d={`M${scale.x(window.from)} 0v${BASE}M${scale.x(window.to + 1)} 0v${BASE}`}
          />
        )}
      </svg>
      {asked && <Shade lanes={lanes} />}
      {thumbs.map((thumb) => (
        <ThumbControl key={thumb} thumb={thumb} lanes={lanes} time={time} asked={asked} brush={brush} />
      ))}
    </>
  );
}

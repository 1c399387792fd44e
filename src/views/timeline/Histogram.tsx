import { memo, useEffect } from 'react';
import { useFormat } from '../../i18n/useFormat.ts';
import { useAtlas } from '../../state/AtlasContext.tsx';
import { ChunkBoundary } from '../../ui/ChunkBoundary.tsx';
import { axisTicks } from './axisTicks.ts';
import { Brush } from './Brush.tsx';
import { countTicks, tallest, type DayBar } from './histogramData.ts';
import { DayLine } from './lateParts.ts';
import styles from './Histogram.module.css';
import { hatchUrl, type Hatch } from './Patterns.tsx';
import { BASE, PLOT, PLOT_HEIGHT } from './plot.ts';
import type { Lanes } from './useLanes.ts';
import type { Playback } from './usePlayback.ts';
import { useRunning } from './useRunning.ts';
import { timeDimension, useTimeWindow, type DrawnAnswer } from './useTimeWindow.ts';

interface BarProps {
  readonly x: number;
  readonly width: number;
  /** Heights in pixels. */
  readonly certain: number;
  readonly possible: number;
  readonly state: Extract<Hatch, 'bar' | 'in' | 'dim'>;
  readonly id: string;
}

const Bar = memo(function Bar({ x, width, certain, possible, state, id }: BarProps) {
  return (
    <>
      <rect className={styles[state]} x={x} y={BASE - certain} width={width} height={certain} />
      {possible > 0 && (
        <rect
          x={x}
          y={BASE - certain - possible}
          width={width}
          height={possible}
          fill={hatchUrl(id, state)}
        />
      )}
    </>
  );
});

interface HistogramProps {
  readonly lanes: Lanes;
  readonly drawn: DrawnAnswer;
  readonly playback: Playback;
  /** Of the shared patterns. */
  readonly id: string;
}

/** Dates under the bars, and a line each. */
const Axis = memo(function Axis({ lanes: { scale, layout } }: { readonly lanes: Lanes }) {
  const format = useFormat();
  return axisTicks(scale, layout.right, format.day).map(({ day, x, side }) => (
    <g key={day}>
      <line className={styles.grid} x1={x} x2={x} y1={BASE} y2={PLOT_HEIGHT} />
      {side !== null && (
        <text
          className={styles.text}
          x={side === 'after' ? x + 3 : x - 3}
          y={BASE + 13}
          textAnchor={side === 'after' ? 'start' : 'end'}
        >
          {format.day(day)}
        </text>
      )}
    </g>
  ));
});

interface BarsProps {
  readonly lanes: Lanes;
  readonly bars: readonly DayBar[];
  /** Pixels a row. */
  readonly tall: number;
  readonly id: string;
}

/** The bars, those in the window dark while there is one. */
function Bars({ lanes: { axis, scale }, bars, tall, id }: BarsProps) {
  const { clause, window } = useTimeWindow(axis);
  const gap = Math.min(1, scale.step * 0.1);
  return bars.map(({ day, certain, possible }) => {
    const asked = day >= window.from && day <= window.to ? 'in' : 'dim';
    return (
      <Bar
        key={day}
        x={scale.x(day) + gap}
        width={scale.step - 2 * gap}
        certain={certain * tall}
        possible={possible * tall}
        state={clause === undefined ? 'bar' : asked}
        id={id}
      />
    );
  });
}

/** Rows running each day, and over them the brush, or the day shown. */
export function Histogram({ lanes, drawn, playback, id }: HistogramProps) {
  const { number } = useFormat();
  const { layout } = lanes;
  const { dataset } = useAtlas();
  const { bars, label } = useRunning(lanes);
  const most = tallest(bars);
  const tall = PLOT.bars / (most + 1);
  const whole = playback.day === null;
  const { setDragging } = drawn;
  useEffect(
    function endGesture() {
      return () => {
        setDragging(false);
      };
    },
    [setDragging, whole],
  );
  return (
    <div className={styles.histogram}>
      <p className={styles.label}>{label}</p>
      <div className={styles.plot} role="group" aria-label={label}>
        <svg className={styles.bars} width={layout.width} height={PLOT_HEIGHT} aria-hidden="true">
          {countTicks(most).map((count) => (
            <g key={count}>
              <line
                className={styles.grid}
                x1={layout.left}
                x2={layout.right}
                y1={BASE - count * tall}
                y2={BASE - count * tall}
              />
              <text
                className={styles.text}
                x={layout.left - 11}
                y={BASE - count * tall + 3.5}
                textAnchor="end"
              >
                {number(count)}
              </text>
            </g>
          ))}
          <Axis lanes={lanes} />
          <Bars lanes={lanes} bars={bars} tall={tall} id={id} />
          <line className={styles.base} x1={layout.left} x2={layout.right} y1={BASE} y2={BASE} />
        </svg>
        {timeDimension(dataset) !== undefined && whole && <Brush lanes={lanes} drawn={drawn} />}
        {!whole && (
          <ChunkBoundary fallback={null} coming={null}>
            <DayLine lanes={lanes} drawn={drawn} playback={playback} />
          </ChunkBoundary>
        )}
      </div>
    </div>
  );
}

import type { ReactNode } from 'react';
import { outcomeMark, type MarkEncoding } from '../../encoding/outcome.ts';
import { Mark } from '../../ui/mark/Mark.tsx';
import tones from '../../ui/mark/tones.module.css';
import styles from './LaneBar.module.css';
import type { LaneRow } from './laneData.ts';
import { OVER_MARK, type LaneGeometry, type Stretch } from './laneGeometry.ts';
import type { Layout } from './layout.ts';
import { fadeUrl, hatchUrl } from './Patterns.tsx';

interface BarProps extends Stretch {
  /** Height of the bar in pixels; its middle is at 0. */
  readonly height: number;
  readonly encoding: MarkEncoding;
}

/** A closed shape: a rectangle, or one that runs on into a point. */
function outline({ x, end, height }: Stretch & { readonly height: number }, points: boolean) {
  const half = height / 2;
  const tip = points ? `l${half + 2} ${half}l${-half - 2} ${half}` : `v${height}`;
  return `M${x} ${-half}H${end}${tip}H${x}z`;
}

/** The days it certainly ran: the outcome's fill, or its outline where the outcome is hollow. */
export function CertainBar({ points, ...bar }: BarProps & { readonly points: boolean }) {
  const { x, end, height, encoding } = bar;
  const inner = { x: x + 0.5, end: Math.max(x + 1, end - 0.5), height: height - 1 };
  switch (encoding.form) {
    case 'half':
      return (
        <>
          <path className={styles.hollow} d={outline(inner, points)} />
          <path className={styles.fill} d={`M${x} 0H${end}V${height / 2}H${x}z`} />
        </>
      );
    case 'dot':
      return <path className={styles.hollow} d={outline(inner, points)} />;
    case 'play':
      return <path className={styles.rimmed} d={outline(inner, points)} />;
    case 'solid':
    case 'barred':
    case 'dashed':
    case 'diamond':
      return <path className={styles.fill} d={outline(bar, points)} />;
  }
}

/** Days it possibly ran: hatched, with dashed edges along them and none at the ends. */
function PossibleBar({ x, end, height, encoding, id }: BarProps & { readonly id: string }) {
  const half = height / 2;
  return (
    <>
      <rect
        x={x}
        y={-half}
        width={end - x}
        height={height}
        fill={hatchUrl(id, encoding.tone)}
      />
      <path className={styles.edge} d={`M${x} ${-half}H${end}M${x} ${half}H${end}`} />
    </>
  );
}

/** Three dots: where it goes from here nobody says. */
function OpenEnd({ x }: { readonly x: number }) {
  return <path className={styles.open} d={`M${x + 3} 0h0m3.5 0h0m3.5 0h0`} />;
}

/** An arrow at the edge of the axis that a lane lies beyond. */
function Beyond({
  outside,
  layout,
  words,
  marked,
}: {
  readonly outside: NonNullable<LaneGeometry['outside']>;
  readonly layout: Layout;
  readonly words: string;
  /** Whether the outcome's mark stands between the arrow and the words. */
  readonly marked: boolean;
}) {
  const before = outside.side === 'before';
  const x = before ? layout.left + 1 : layout.right + 5;
  return (
    <>
      <path className={styles.arrow} d={`M${x} 0l${before ? 5 : -5} -3.2v6.4z`} />
      <text
        className={styles.words}
        x={before ? x + (marked ? OVER_MARK + 8 : 9) : x - 9}
        y={3.8}
        textAnchor={before ? 'start' : 'end'}
      >
        {words}
      </text>
    </>
  );
}

interface LaneBarProps {
  readonly lane: LaneRow;
  readonly geometry: LaneGeometry;
  readonly layout: Layout;
  /** Of the shared patterns. */
  readonly id: string;
  /** The first day of a lane beyond the axis, or that no date is given. */
  readonly words: string;
}

/** When a row ran, as surely as it is known. The middle of the lane is at 0. */
export function LaneBar({ lane, geometry, layout, id, words }: LaneBarProps): ReactNode {
  const encoding = outcomeMark(lane.outcome);
  const { certain, possible, emerging, fading, threatened, ongoing, mark, outside } = geometry;
  const shape = { height: layout.bar, encoding };
  if (geometry.undated) {
    return (
      <g className={tones[encoding.tone]}>
        <path className={styles.undated} d={`M${layout.left} 0H${layout.right}`} />
        <text className={styles.words} x={layout.left + 12} y={3.8}>
          {words}
        </text>
      </g>
    );
  }
  return (
    <g className={tones[encoding.tone]}>
      {possible.map((part) => (
        <PossibleBar key={part.x} {...part} {...shape} id={id} />
      ))}
      {emerging !== null && (
        <g mask={fadeUrl(id, 'emerging')}>
          <PossibleBar {...emerging} {...shape} id={id} />
        </g>
      )}
      {fading !== null && (
        <g mask={fadeUrl(id, 'fading')}>
          <PossibleBar {...fading} {...shape} id={id} />
        </g>
      )}
      {fading !== null && <OpenEnd x={fading.end} />}
      {threatened !== null && <path className={styles.dashed} d={`M${threatened.x} 0H${threatened.end}`} />}
      {certain !== null && <CertainBar {...certain} {...shape} points={ongoing} />}
      {outside !== null && (
        <Beyond
          outside={outside}
          layout={layout}
          words={words}
          marked={mark === layout.left + OVER_MARK}
        />
      )}
      {mark !== null && lane.outcome !== undefined && (
        <Mark {...encoding} x={mark} r={4.6} />
      )}
    </g>
  );
}

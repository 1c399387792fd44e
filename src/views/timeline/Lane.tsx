import { memo, useMemo } from 'react';
import { Answer } from '../../crossfilter/clause.ts';
import { useMessages } from '../../i18n/useMessages.ts';
import type { Live } from '../../state/live.ts';
import { useLive } from '../../state/LiveContext.tsx';
import { joined } from '../../ui/joined.ts';
import styles from './Lane.module.css';
import { LaneBar } from './LaneBar.tsx';
import type { LaneRow } from './laneData.ts';
import type { LaneGeometry } from './laneGeometry.ts';
import type { Layout } from './layout.ts';
import { hatchUrl } from './Patterns.tsx';
import { StepTick } from './StepTick.tsx';
import type { LaneWords } from './useLaneWords.ts';

/** In the window asked for, only perhaps in it, or outside of it. */
type LaneStanding = 'in' | 'perhaps' | 'out';

/** How a row meets the window on a dimension, if one is asked for. */
function standingOf(
  { evaluation: { asked, failBits } }: Live,
  row: number,
  dimension: string | undefined,
): LaneStanding {
  if (failBits[row] !== 0) return 'out';
  const window = asked.find(({ clause }) => clause.dimension === dimension);
  return window?.answers[row] === Answer.POSSIBLE ? 'perhaps' : 'in';
}

interface LaneProps {
  readonly lane: LaneRow;
  readonly geometry: LaneGeometry;
  readonly layout: Layout;
  readonly words: LaneWords;
  /** The dimension of time. */
  readonly time: string | undefined;
  /** Of the shared patterns. */
  readonly id: string;
  readonly open: boolean;
  readonly hovered: boolean;
  /** In the line of descent that is lit. */
  readonly linked: boolean;
  /** Leaves the place out where a heading says it. */
  readonly placeless: boolean;
  /** Whether Tab leads to it. */
  readonly stop: boolean;
  /** The tick that is walked to or pointed at. */
  readonly tick: number | null;
}

/** One row as a lane. Its events are heard by the list, so that a lane changes only as drawn. */
export const Lane = memo(function Lane(props: LaneProps) {
  const { lane, geometry, layout, words, placeless } = props;
  const { t } = useMessages();
  const name = useMemo(() => words.name(lane), [lane, words]);
  const standing = useLive((live) => standingOf(live, lane.row, props.time));
  const place = placeless ? '' : words.place(lane);
  return (
    <li
      className={joined(
        styles.lane,
        layout.compact && styles.compact,
        standing === 'out' && styles.faded,
        props.hovered && styles.hovered,
        props.open && styles.open,
      )}
    >
      <svg className={styles.drawing} width={layout.width} height={layout.pitch} role="none">
        <g
          role="button"
          tabIndex={props.stop ? 0 : -1}
          data-row={lane.row}
          aria-label={t('timeline.lane.standing', { name, standing })}
          {...(props.open ? { 'aria-current': true } : {})}
          className={joined(styles.control, props.linked && styles.linked)}
        >
          <rect
            className={styles.band}
            x={8}
            y={0.5}
            width={Math.max(0, layout.width - 16)}
            height={layout.pitch - 1}
          />
          {standing === 'perhaps' && (
            <rect x={3} y={layout.middle - layout.bar / 2} width={10} height={layout.bar} fill={hatchUrl(props.id, 'in')} />
          )}
          <g className={styles.shapes} transform={`translate(0 ${layout.middle})`}>
            <LaneBar
              lane={lane}
              geometry={geometry}
              layout={layout}
              id={props.id}
              words={words.edge(geometry)}
            />
            {geometry.ticks.map(({ x, step, beyond }, index) => (
              <StepTick
                key={`${step.day} ${step.head}`}
                head={step.head}
                x={x}
                beyond={beyond}
                active={props.tick === index}
              />
            ))}
          </g>
        </g>
      </svg>
      <span className={joined(styles.label, place === '' && styles.alone)} aria-hidden="true">
        <span className={styles.title}>{lane.title}</span>
        {place !== '' && <span className={styles.place}>{place}</span>}
      </span>
    </li>
  );
});

import { useMemo } from 'react';
import type { Line } from '../../domain/descent.ts';
import { linkDash } from '../../encoding/evidence.ts';
import { connectors } from './connectors.ts';
import type { LaneGroup } from './laneGroups.ts';
import styles from './LaneLines.module.css';
import { laneOffsets } from './laneOffsets.ts';
import type { Lanes } from './useLanes.ts';

interface LaneLinesProps {
  readonly lanes: Lanes;
  readonly groups: readonly LaneGroup[];
  readonly lit: Line;
}

/**
 * Ties as lines between the lanes: their stroke says by whose word, thinner between others than the
 * row whose line of descent is lit.
 */
export function LaneLines({ lanes, groups, lit }: LaneLinesProps) {
  const drawn = useMemo(() => {
    const headed = ({ of }: LaneGroup) => of.kind !== 'all';
    return connectors(lit, lanes, laneOffsets(groups, headed, lanes.layout));
  }, [groups, lanes, lit]);
  return (
    <svg className={styles.links} aria-hidden="true">
      {drawn.map(({ tie, form, line, head }) => (
        <g
          key={`${tie.from} ${tie.to} ${tie.type}`}
          className={form.aside ? styles.aside : undefined}
        >
          <path className={styles.halo} d={line + head} />
          <path className={styles.line} d={line} strokeDasharray={linkDash(form.basis)} />
          {head !== '' && <path className={styles.head} d={head} />}
        </g>
      ))}
    </svg>
  );
}

import { useMemo } from 'react';
import type { Tie } from '../../domain/descent.ts';
import { linkDash } from '../../encoding/evidence.ts';
import { connectors } from './connectors.ts';
import type { LaneGroup } from './laneGroups.ts';
import styles from './LaneLines.module.css';
import { laneOffsets } from './laneOffsets.ts';
import type { Lanes } from './useLanes.ts';

interface LaneLinesProps {
  readonly lanes: Lanes;
  readonly groups: readonly LaneGroup[];
  readonly ties: readonly Tie[];
}

/** Ties as lines between the lanes; their stroke says by whose word. */
export function LaneLines({ lanes, groups, ties }: LaneLinesProps) {
  const drawn = useMemo(() => {
    const headed = ({ of }: LaneGroup) => of.kind !== 'all';
    return connectors(ties, lanes, laneOffsets(groups, headed, lanes.layout));
  }, [groups, lanes, ties]);
  return (
    <svg className={styles.links} aria-hidden="true">
      {drawn.map(({ tie, line, head }) => (
        <g key={`${tie.from} ${tie.to} ${tie.type}`}>
          <path className={styles.halo} d={line + head} />
          <path className={styles.line} d={line} strokeDasharray={linkDash(tie.basis)} />
          {head !== '' && <path className={styles.line} d={head} />}
        </g>
      ))}
    </svg>
  );
}

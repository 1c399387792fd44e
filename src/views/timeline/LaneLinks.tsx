import { ChunkBoundary } from '../../ui/ChunkBoundary.tsx';
import type { LaneGroup } from './laneGroups.ts';
import { LaneLines } from './lateParts.ts';
import type { Lanes } from './useLanes.ts';
import { useLit } from './useLit.ts';

interface LaneLinksProps {
  readonly lanes: Lanes;
  readonly groups: readonly LaneGroup[];
}

/** The lines between the lanes of the line of descent that is lit. */
export function LaneLinks(props: LaneLinksProps) {
  const { line } = useLit();
  if (line.ties.length === 0) return null;
  return (
    <ChunkBoundary fallback={null} coming={null}>
      <LaneLines {...props} lit={line} />
    </ChunkBoundary>
  );
}

import { isInspiration, type Tie } from '../../domain/descent.ts';
import { elbow } from '../../encoding/elbow.ts';
import { linkShift } from '../../encoding/evidence.ts';
import type { LaneGeometry } from './laneGeometry.ts';
import type { Lanes } from './useLanes.ts';

/** A line from an earlier lane to a later one, as SVG path data. */
export interface Connector {
  readonly tie: Tie;
  readonly line: string;
  /** The arrow at the later lane; empty where none is said to have led to the other. */
  readonly head: string;
}

/** Where the drawing of a lane begins: its bar, else the mark that stands for it; null for none. */
function beginning({ emerging, possible, certain, threatened, mark, undated }: LaneGeometry): number | null {
  if (undated) return null;
  const xs = [emerging, ...possible, certain, threatened].flatMap((part) => (part === null ? [] : [part.x]));
  return xs.length === 0 ? mark : Math.min(...xs);
}

/**
 * The lines among lanes that are drawn: down from where the earlier begins and level to where the
 * later does. A tie to a lane that is not there, or has no date, has none.
 */
export function connectors(
  ties: readonly Tie[],
  { geometry, layout }: Pick<Lanes, 'geometry' | 'layout'>,
  offsets: ReadonlyMap<number, number>,
): readonly Connector[] {
  return ties.flatMap((tie): readonly Connector[] => {
    const [from, to] = [geometry.get(tie.from), geometry.get(tie.to)];
    const [y1, y2] = [offsets.get(tie.from), offsets.get(tie.to)];
    if (from === undefined || to === undefined || y1 === undefined || y2 === undefined) return [];
    const [x1, x2] = [beginning(from), beginning(to)];
    if (x1 === null || x2 === null) return [];
    const { line, head } = elbow({ x: x1 + 1 + linkShift(tie.basis), y: y1 }, { x: x2, y: y2 }, layout.bar / 2, 1.5);
    return [{ tie, line, head: isInspiration(tie) ? head : '' }];
  });
}

import type { Line, Tie } from '../../domain/descent.ts';
import { elbow } from '../../encoding/elbow.ts';
import { linkForm, linkShift, type LinkForm } from '../../encoding/evidence.ts';
import type { LaneGeometry } from './laneGeometry.ts';
import type { Lanes } from './useLanes.ts';

/** A line from an earlier lane to a later one, as SVG path data. */
export interface Connector {
  readonly tie: Tie;
  readonly form: LinkForm;
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

/** The middle of the pixel there: a thin line is drawn whole, not as two pale ones. */
const crisp = (pixels: number) => Math.floor(pixels) + 0.5;

/**
 * The lines among lanes that are drawn: down from where the earlier begins and level to where the
 * later does. A tie to a lane that is not there, or has no date, has none.
 */
export function connectors(
  { row, ties }: Pick<Line, 'row' | 'ties'>,
  { geometry, layout }: Pick<Lanes, 'geometry' | 'layout'>,
  offsets: ReadonlyMap<number, number>,
): readonly Connector[] {
  return ties.flatMap((tie): readonly Connector[] => {
    const [from, to] = [geometry.get(tie.from), geometry.get(tie.to)];
    const [y1, y2] = [offsets.get(tie.from), offsets.get(tie.to)];
    if (from === undefined || to === undefined || y1 === undefined || y2 === undefined) return [];
    const [x1, x2] = [beginning(from), beginning(to)];
    if (x1 === null || x2 === null) return [];
    const start = { x: crisp(x1 + 1 + linkShift(tie.basis)), y: crisp(y1) };
    const { line, head } = elbow(start, { x: crisp(x2), y: crisp(y2) }, layout.bar / 2, 1.5);
    const form = linkForm(tie, row);
    return [{ tie, form, line, head: form.headed ? `${head}Z` : '' }];
  });
}

import { bitsOf, type Evaluation } from '../../crossfilter/evaluate.ts';
import { tally } from '../../crossfilter/tally.ts';
import type { Dataset } from '../../domain/dataset.ts';
import { isAbout } from '../../domain/span.ts';
import { FRAME } from '../../state/AtlasContext.tsx';
import { rowsInFrame, type Frame } from '../../state/frame.ts';

/** How sure the shown rows are of the days asked, or of their own. */
export interface Certainty {
  /** `window`: how they meet the days asked. `dates`: how well they are dated at all. */
  readonly kind: 'window' | 'dates';
  readonly certain: number;
  readonly possible: number;
  readonly unknown: number;
}

/** The certainty of the shown rows; null for a dataset without dates. */
export function certaintyOf(dataset: Dataset, evaluation: Evaluation): Certainty | null {
  const { roles, dimensions, length } = dataset;
  if (roles.span === undefined) return null;
  const time = dimensions.find(({ kind }) => kind === 'window');
  const counts = time === undefined ? null : tally(evaluation, time.id);
  const asked = evaluation.asked.find(({ clause }) => clause.dimension === time?.id)?.clause;
  if (counts !== null && asked?.kind === 'window') {
    return { kind: 'window', ...counts, possible: asked.possible ? counts.possible : 0 };
  }
  const dates = { certain: 0, possible: 0, unknown: 0 };
  for (let row = 0; row < length; row++) {
    if (evaluation.failBits[row] !== 0) continue;
    const span = roles.span(row);
    if (span === undefined) dates.unknown++;
    else if (span.startMin === span.startMax && !isAbout(span, 'start')) dates.certain++;
    else dates.possible++;
  }
  return { kind: 'dates', ...dates };
}

/** Rows at more than one place: each counts at every one, the map's mark stands at the first. */
export function rowsAtSeveral({ roles, length }: Dataset): number {
  const sitesOf = (row: number) => roles.sites?.(row).length ?? 0;
  return Array.from({ length }, (_, row) => row).filter((row) => sitesOf(row) > 1).length;
}

/** Rows in the frame that pass every filter but the frame's own. */
export function countInFrame(dataset: Dataset, evaluation: Evaluation, frame: Frame): number {
  const others = ~bitsOf(evaluation, FRAME);
  return rowsInFrame(dataset, frame).filter(
    (inside, row) => inside === 1 && ((evaluation.failBits[row] ?? 0) & others) === 0,
  ).length;
}

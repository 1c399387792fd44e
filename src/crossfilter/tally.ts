import { Answer } from './clause.ts';
import { bitsOf, type Evaluation } from './evaluate.ts';
import type { WindowCounts } from './window.ts';

/**
 * What the clause on one dimension alone is answered by the rows that pass all the others,
 * so "12 certainly, 5 possibly, 3 undated" stays true of the dates whatever else is asked,
 * and the possible are counted even while the clause leaves them out. Null when the
 * evaluation has no clause on the dimension.
 */
export function tally(evaluation: Evaluation, dimension: string): WindowCounts | null {
  const own = evaluation.asked.find(({ clause }) => clause.dimension === dimension);
  if (own === undefined) return null;
  const others = ~bitsOf(evaluation, dimension);
  const counts = new Uint32Array(4);
  evaluation.failBits.forEach((bits, row) => {
    if ((bits & others) !== 0) return;
    const answer = own.answers[row] ?? Answer.NO;
    counts[answer] = (counts[answer] ?? 0) + 1;
  });
  return {
    certain: counts[Answer.CERTAIN] ?? 0,
    possible: counts[Answer.POSSIBLE] ?? 0,
    unknown: counts[Answer.UNKNOWN] ?? 0,
  };
}

import type { Dataset } from '../../domain/dataset.ts';
import { outcomeMark, outcomeOrder, type MarkEncoding } from '../../encoding/outcome.ts';
import { doubts, type Doubt } from '../../encoding/phase.ts';
import type { Live } from '../../state/live.ts';
import { discMark, phaseShown } from './glyph/discMark.ts';
import type { SiteIndex } from './sites.ts';

type Shown = Pick<Live, 'day'> & {
  readonly evaluation: Pick<Live['evaluation'], 'certainty' | 'failBits'>;
};

/** A doubt with the marks that are drawn so. */
export interface DoubtSigns {
  readonly kind: Doubt;
  readonly marks: readonly MarkEncoding[];
}

const marks = outcomeOrder.map(outcomeMark);

/** The doubts of the discs that are shown this moment with their marks, in one word: see `signsOf`. */
export function doubtWord(
  dataset: Dataset,
  { places }: SiteIndex,
  { day, evaluation }: Shown,
): string {
  const found = new Set<string>();
  for (const { rows } of places) {
    for (const row of rows) {
      if (evaluation.failBits[row] !== 0) continue;
      const known = { certainty: evaluation.certainty[row], phase: phaseShown(dataset, row, day) };
      const { doubt, mark } = discMark(dataset.roles.outcome?.(row), known);
      if (doubt !== null) found.add(`${doubts.indexOf(doubt)}${marks.indexOf(mark)}`);
    }
  }
  return [...found].join(' ');
}

/** The doubts of such a word, and their marks, each in its order. */
export function signsOf(word: string): readonly DoubtSigns[] {
  return doubts.flatMap((kind, i) => {
    const drawn = marks.filter((_, j) => word.split(' ').includes(`${i}${j}`));
    return drawn.length === 0 ? [] : [{ kind, marks: drawn }];
  });
}

/** Whether a ring is drawn of an action that is counted at another of its places, and has begun. */
export function hasFurther(
  dataset: Dataset,
  { places }: SiteIndex,
  { day, evaluation }: Shown,
): boolean {
  const isDrawn = (row: number) =>
    evaluation.failBits[row] === 0 && phaseShown(dataset, row, day) !== 'not_yet';
  return places.some(({ further }) => further.some(isDrawn));
}

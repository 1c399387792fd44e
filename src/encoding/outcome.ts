import { outcomes, type DemandResult, type Outcome } from '../domain/codes.ts';

/** A hue of the outcome palette; its value is the custom property `--<tone>` of the theme. */
export type Tone = 'won' | 'part' | 'not' | 'ong' | 'unk' | 'nb';

/**
 * The inner form that carries the same meaning as the hue, so that no outcome is told by colour
 * alone: solid, lower half filled, a bar cut out, a triangle, a dot in a ring, a hollow diamond,
 * and a dashed outline for promises.
 */
export type Form = 'solid' | 'half' | 'barred' | 'play' | 'dot' | 'diamond' | 'dashed';

export interface MarkEncoding {
  readonly tone: Tone;
  readonly form: Form;
}

const outcomeMarks: Readonly<Record<Outcome, MarkEncoding>> = {
  won: { tone: 'won', form: 'solid' },
  partly_won: { tone: 'part', form: 'half' },
  not_won: { tone: 'not', form: 'barred' },
  ongoing: { tone: 'ong', form: 'play' },
  unknown: { tone: 'unk', form: 'dot' },
  not_begun: { tone: 'nb', form: 'diamond' },
};

const resultMarks: Readonly<Record<DemandResult, MarkEncoding>> = {
  met: { tone: 'won', form: 'solid' },
  partly_met: { tone: 'part', form: 'half' },
  promised: { tone: 'won', form: 'dashed' },
  refused: { tone: 'not', form: 'barred' },
  pending: { tone: 'ong', form: 'play' },
  unknown: { tone: 'unk', form: 'dot' },
};

/** Outcomes in the order of every key, stack and row of marks. */
export const outcomeOrder: readonly Outcome[] = outcomes;

/** How an outcome is drawn everywhere; a dataset without outcomes draws the unknown one. */
export function outcomeMark(outcome: Outcome | undefined): MarkEncoding {
  return outcomeMarks[outcome ?? 'unknown'];
}

/** How the result of a demand is drawn everywhere. */
export function resultMark(result: DemandResult): MarkEncoding {
  return resultMarks[result];
}

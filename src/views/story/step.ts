import type { Selection } from '../../crossfilter/selection.ts';
import type { DemandCode, StepKind } from '../../domain/codes.ts';
import { dayFromIso } from '../../domain/day.ts';
import type { MessageId } from '../../i18n/messages.ts';
import { unasked } from '../../state/StoryContext.tsx';
import type { StoryStepId, View } from '../../state/view.ts';
import type { Figure, Rest } from './storyData.ts';

/** A sentence: one message, the figures in it, and what it rests on beside them. */
export interface Sentence {
  readonly id: MessageId;
  readonly figures?: Readonly<Record<string, Figure>>;
  readonly rests?: readonly Rest[];
}

/** One step of the guided reading: what the views show, and what is told. */
export interface StoryStep {
  readonly id: StoryStepId;
  readonly title: Sentence;
  /** What the step asks beyond showing everything. */
  readonly patch: Partial<Omit<View, 'story' | 'sheet'>>;
  readonly told: readonly Sentence[];
}

/** A clause on values of a dimension. */
export const values = (dimension: string, ...chosen: readonly string[]): Selection[number] => ({
  kind: 'values',
  dimension,
  values: chosen,
});

/**
 * A clause on days, both inclusive, written as in ISO 8601; what only possibly falls in them counts
 * where that is not left out.
 */
export const days = (from: string, to: string, possible = true): Selection[number] => ({
  kind: 'window',
  dimension: 'time',
  from: dayFromIso(from) ?? null,
  to: dayFromIso(to) ?? null,
  possible,
});

/** The claims of an event's field, for a sentence that tells of them without a figure. */
export const claims = (event: string, field: string): Rest => ({ kind: 'field', event, field });

/** A demand of an event, with what became of it. */
export const demand = (event: string, code: DemandCode): Rest => ({ kind: 'demand', event, code });

/** The first step of a kind in an event's chronology; `after` the first of another. */
export const stepIn = (event: string, step: StepKind, after?: StepKind): Rest => ({
  kind: 'step',
  event,
  step,
  ...(after === undefined ? {} : { after }),
});

/** What the views show at a step, whatever they showed before. */
export function viewAt({ id, patch }: StoryStep): Partial<View> {
  return { ...unasked, ...patch, sheet: 'story', story: id };
}

/** Everything a sentence rests on, each once, in the order of its figures. */
export function restsOf({ figures = {}, rests = [] }: Sentence): readonly Rest[] {
  const all = [...Object.values(figures).flatMap((figure) => figure.rests), ...rests];
  return [...new Map(all.map((rest) => [JSON.stringify(rest), rest])).values()];
}

import type { Outcome } from '../../domain/codes.ts';
import type { Dataset } from '../../domain/dataset.ts';
import { isExact, type Day } from '../../domain/day.ts';
import type { Step } from '../../domain/event.ts';
import type { Names } from '../../domain/place.ts';
import { ownOrder, type CompareText } from '../../domain/ownOrder.ts';
import type { Span } from '../../domain/span.ts';
import { isWorkersThreat } from '../../domain/step.ts';

/**
 * What stands on the stem of a step. `plain`: a thin stem alone. `edge`: the bar's own end says it
 * (a walkout where the bar begins, an end where it ends, a threat where that is all there was), so
 * that it is drawn only when asked for.
 */
export const stepHeads = ['threat', 'offer', 'rejected', 'agreed', 'plain', 'edge'] as const;
export type StepHead = (typeof stepHeads)[number];

/** Steps that are drawn as one: those of one day that are alike, or all beyond one side of the axis. */
export interface LaneStep {
  readonly day: Day;
  /** The last of their days, where that is another. */
  readonly until?: Day;
  readonly head: StepHead;
  readonly steps: readonly Step[];
}

/** One row as a lane, before it has a scale. */
export interface LaneRow {
  readonly row: number;
  readonly title: string;
  /** Name of the first site; null where none is given or the dataset records no places. */
  readonly place: string | null;
  /** Whether the dataset records places at all. */
  readonly placed: boolean;
  /** Ids of all its sites. */
  readonly places: readonly string[];
  /** Undefined: undated. */
  readonly span: Span | undefined;
  /** Undefined: the dataset records no outcomes. */
  readonly outcome: Outcome | undefined;
  /** By day, then by head. */
  readonly steps: readonly LaneStep[];
}

function headOf(
  step: Step,
  day: Day,
  span: Span | undefined,
  outcome: Outcome | undefined,
): StepHead {
  const { kind } = step;
  // The sign of a threat is that of a strike; what the other side threatens is a step like others.
  if (kind === 'threat' && !isWorkersThreat(step)) return 'plain';
  if (kind === 'threat' && outcome === 'not_begun' && day === span?.startMin) return 'edge';
  if (kind === 'walkout' && day === span?.startMin && day === span.startMax) return 'edge';
  if (kind === 'ended' && span?.end === 'known' && day === span.endMin) return 'edge';
  return stepHeads.find((head) => head === kind) ?? 'plain';
}

/** Steps with an exact date, those of one day and head together. */
export function laneSteps(
  steps: readonly Step[],
  span: Span | undefined,
  outcome?: Outcome,
): readonly LaneStep[] {
  const groups = new Map<string, { day: Day; head: StepHead; steps: Step[] }>();
  for (const step of steps) {
    if (step.date === undefined || !isExact(step.date)) continue;
    const head = headOf(step, step.date.min, span, outcome);
    const key = `${step.date.min} ${head}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { day: step.date.min, head, steps: [step] });
    else group.steps.push(step);
  }
  const order = (head: StepHead) => stepHeads.indexOf(head);
  return [...groups.values()].sort((a, b) => a.day - b.day || order(a.head) - order(b.head));
}

/** A title without the place it ends on, since a lane names the place beside it. */
export function shortTitle(title: string, place: string | null): string {
  const tail = `, ${place ?? ''}`;
  return place !== null && title.length > tail.length && title.endsWith(tail)
    ? title.slice(0, -tail.length)
    : title;
}

/** The counted rows of a dataset in its own order; none is left out. */
export function laneData(
  dataset: Dataset,
  name: (names: Names) => string,
  compareText: CompareText,
): readonly LaneRow[] {
  const { roles } = dataset;
  return ownOrder(dataset, compareText).map((row): LaneRow => {
    const sites = roles.sites?.(row) ?? [];
    const place = sites[0] === undefined ? null : name(sites[0].place.names);
    const span = roles.span?.(row);
    const outcome = roles.outcome?.(row);
    return {
      row,
      title: shortTitle(dataset.title(row), place),
      place,
      placed: roles.sites !== undefined,
      places: sites.map((site) => site.place.id),
      span,
      outcome,
      steps: laneSteps(roles.steps?.(row) ?? [], span, outcome),
    };
  });
}

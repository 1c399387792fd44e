import type { Evaluation } from '../../../crossfilter/evaluate.ts';
import type { Actor } from '../../../domain/codes.ts';
import type { Dataset } from '../../../domain/dataset.ts';
import { answerIn, responseIn } from '../../../domain/measures.ts';
import { askedValues, dimensionOf, rowsBeside } from '../rows.ts';

/** One kind of answer by one actor. */
export interface ResponseBar {
  readonly what: string;
  /** The value a click asks for, as `answerIn` has it. */
  readonly answer: string;
  /** Rows in which this actor answered so; several steps of one row count once. */
  readonly count: number;
  readonly rows: readonly number[];
  /** False where the chart's own clause asks for another bar: it is drawn pale. */
  readonly shown: boolean;
}

/** What one actor did; null where nobody says who acted. */
export interface ResponseGroup {
  readonly who: Actor | null;
  readonly bars: readonly ResponseBar[];
}

/** Who answered, and how. */
export interface ResponsesData {
  readonly shown: number;
  /** Shown rows with any recorded response. */
  readonly known: number;
  readonly groups: readonly ResponseGroup[];
  /** The longest bar, in rows. */
  readonly most: number;
}

/** A bar while its rows are found. */
interface Answered extends Pick<ResponseBar, 'what' | 'answer'> {
  readonly rows: Set<number>;
}

/** Responses by who gave them and what they were. */
export function responsesData(dataset: Dataset, evaluation: Evaluation): ResponsesData {
  const { table, roles } = dataset;
  const dimension = dimensionOf(dataset, 'steps');
  const asked = askedValues(evaluation, dimension);
  const considered = rowsBeside(table, evaluation, [dimension]);
  const barsBy = new Map<Actor | null, Map<string, Answered>>();
  const answered = new Set<number>();
  for (const { row, shown } of considered) {
    for (const step of roles.steps?.(row) ?? []) {
      const [what, answer] = [responseIn(step), answerIn(step)];
      if (what === undefined || answer === undefined) continue;
      if (shown) answered.add(row);
      const bars = barsBy.get(step.who ?? null) ?? new Map<string, Answered>();
      barsBy.set(step.who ?? null, bars);
      const bar = bars.get(what) ?? { what, answer, rows: new Set() };
      bars.set(what, bar);
      bar.rows.add(row);
    }
  }
  const groups = [...barsBy].map(([who, found]): ResponseGroup => {
    const bars = [...found.values()].map(({ rows, ...bar }) => ({
      ...bar,
      count: rows.size,
      rows: [...rows],
      shown: asked?.has(bar.answer) ?? true,
    }));
    return { who, bars: bars.sort((a, b) => b.count - a.count) };
  });
  const total = ({ bars }: ResponseGroup) => bars.reduce((sum, { count }) => sum + count, 0);
  groups.sort((a, b) => Number(a.who === null) - Number(b.who === null) || total(b) - total(a));
  return {
    shown: considered.filter(({ shown }) => shown).length,
    known: answered.size,
    groups,
    most: Math.max(0, ...groups.flatMap(({ bars }) => bars.map(({ count }) => count))),
  };
}

/** A line of the chart: an actor's heading, where `what` is null, or one of its bars. */
export interface ResponseLine extends Omit<ResponseBar, 'what'> {
  readonly who: Actor | null;
  readonly what: string | null;
}

/** Headings and bars in order. */
export function responseLines({ groups }: ResponsesData): readonly ResponseLine[] {
  return groups.flatMap(({ who, bars }) => [
    { who, what: null, answer: '', count: 0, rows: [], shown: true },
    ...bars.map((bar) => ({ who, ...bar })),
  ]);
}

import { useMemo, useState } from 'react';
import type { WindowClause } from '../../crossfilter/clause.ts';
import { bitsOf, type Evaluation } from '../../crossfilter/evaluate.ts';
import { clauseOn, withClause, withoutClause } from '../../crossfilter/selection.ts';
import type { Day } from '../../domain/day.ts';
import type { HistoryMode } from '../../state/address.ts';
import { useAtlas } from '../../state/AtlasContext.tsx';
import type { DayRange } from './extent.ts';
import { windowClause, windowOn } from './timeWindow.ts';

/** Days asked for, inclusive; null is open. */
export interface AskedDays {
  readonly from: Day | null;
  readonly to: Day | null;
}

/** The window on time: what is asked, and the one way to ask for something else. */
export interface TimeWindow {
  /** The dataset's first dimension of time; undefined where it has none. */
  readonly dimension: string | undefined;
  readonly clause: WindowClause | undefined;
  /** The part of it on the axis. */
  readonly window: DayRange;
  readonly ask: (days: AskedDays, mode?: HistoryMode) => void;
  /** The answer to what is asked. */
  readonly evaluation: Evaluation;
  /** The answer before the present gesture, so that nothing jumps under the reader's hand. */
  readonly settled: Evaluation;
  readonly timeBits: number;
  readonly setDragging: (dragging: boolean) => void;
}

/** The last answer outside of a gesture. */
function useSettled(evaluation: Evaluation, dragging: boolean): Evaluation {
  const [settled, settle] = useState(evaluation);
  if (!dragging && settled !== evaluation) settle(evaluation);
  return dragging ? settled : evaluation;
}

/** The window on an axis of days. */
export function useTimeWindow(axis: DayRange): TimeWindow {
  const { dataset, view, evaluation, change } = useAtlas();
  const [dragging, setDragging] = useState(false);
  const settled = useSettled(evaluation, dragging);
  return useMemo(() => {
    const dimension = dataset.dimensions.find(({ kind }) => kind === 'window')?.id;
    const found = dimension === undefined ? undefined : clauseOn(view.selection, dimension);
    const clause = found?.kind === 'window' ? found : undefined;
    return {
      dimension,
      clause,
      window: windowOn(axis, clause),
      evaluation,
      settled,
      timeBits: dimension === undefined ? 0 : bitsOf(settled, dimension),
      setDragging,
      ask: (days, mode) => {
        if (dimension === undefined) return;
        const next = windowClause(dimension, axis, days, clause?.possible);
        const selection =
          next === undefined
            ? withoutClause(view.selection, dimension)
            : withClause(view.selection, next);
        change({ selection }, mode);
      },
    };
  }, [axis, change, dataset.dimensions, evaluation, settled, view.selection]);
}

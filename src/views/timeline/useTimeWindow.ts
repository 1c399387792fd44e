import { useEffect, useMemo, useState } from 'react';
import type { WindowClause } from '../../crossfilter/clause.ts';
import { bitsOf, type Evaluation } from '../../crossfilter/evaluate.ts';
import { clauseOn } from '../../crossfilter/selection.ts';
import type { Dataset } from '../../domain/dataset.ts';
import type { HistoryMode } from '../../state/address.ts';
import { useAtlas } from '../../state/AtlasContext.tsx';
import type { Live, Pace } from '../../state/live.ts';
import { useLive, useMoving } from '../../state/LiveContext.tsx';
import type { DayRange } from './extent.ts';
import { windowClause, windowOn, type AskedDays } from './timeWindow.ts';

function windowIn(clause: WindowClause | undefined, axis: DayRange): TimeWindow {
  return { clause, window: windowOn(axis, clause) };
}

/** The one way to ask for other days. */
export interface Asking {
  /** Says what moves; a side left out stays as it is. */
  readonly ask: (days: Partial<AskedDays>, mode?: HistoryMode) => void;
  /** Ends a gesture. */
  readonly settle: () => void;
  /** The window on an axis of days at the time of asking. */
  readonly now: (axis: DayRange) => TimeWindow;
}

/** The window on time as it is this moment. */
export interface TimeWindow {
  readonly clause: WindowClause | undefined;
  /** The part of it on the axis. */
  readonly window: DayRange;
}

/** The dataset's first dimension of time; undefined where it has none. */
export function timeDimension({ dimensions }: Dataset): string | undefined {
  return dimensions.find(({ kind }) => kind === 'window')?.id;
}

/** The clause on time, or undefined where nothing is asked of it. */
export function timeClause(
  { selection }: Pick<Live, 'selection'>,
  dimension: string | undefined,
): WindowClause | undefined {
  const clause = dimension === undefined ? undefined : clauseOn(selection, dimension);
  return clause?.kind === 'window' ? clause : undefined;
}

/**
 * Asks for other days; whoever only asks is not drawn anew when they change.
 * @param named the first and the last day there is something of
 */
export function useAsking(named: DayRange): Asking {
  const { dataset } = useAtlas();
  const dimension = timeDimension(dataset);
  const { show, settle, now } = useMoving();
  return useMemo(
    () => ({
      settle,
      now: (axis) => windowIn(timeClause(now(), dimension), axis),
      ask: (days, mode = 'push') => {
        if (dimension === undefined) return;
        const before = timeClause(now(), dimension);
        const asked = { from: before?.from ?? null, to: before?.to ?? null, ...days };
        const clause = windowClause(dimension, named, asked, before?.possible);
        show({ kind: 'clause', dimension, clause }, mode);
      },
    }),
    [dimension, named, now, settle, show],
  );
}

/** The clause on time; it follows a moving hand. */
export function useTimeClause(pace?: Pace): WindowClause | undefined {
  const { dataset } = useAtlas();
  const dimension = timeDimension(dataset);
  return useLive((live) => timeClause(live, dimension), pace);
}

/** Whether anything is asked of time; it goes with the hand. */
export function useIsAsked(): boolean {
  const { dataset } = useAtlas();
  const dimension = timeDimension(dataset);
  return useLive((live) => timeClause(live, dimension) !== undefined, 'hand');
}

/** The window on an axis of days; it follows a moving hand. */
export function useTimeWindow(axis: DayRange): TimeWindow {
  const clause = useTimeClause();
  return useMemo(() => windowIn(clause, axis), [axis, clause]);
}

/** What is drawn once a gesture is over, so that nothing jumps under the reader's hand. */
export interface DrawnAnswer {
  readonly evaluation: Evaluation;
  /** The bits of the clause on time. */
  readonly timeBits: number;
  /** Whether a hand moves the window or the day. */
  readonly dragging: boolean;
  readonly setDragging: (dragging: boolean) => void;
}

/** The last answer outside of a gesture. */
export function useDrawnAnswer(): DrawnAnswer {
  const { dataset, evaluation } = useAtlas();
  const [dragging, setDragging] = useState(false);
  const [kept, keep] = useState(evaluation);
  useEffect(
    function standStill() {
      // What fades in and out would paint for as long as the hand moves.
      const root = document.documentElement;
      if (!dragging) return undefined;
      root.toggleAttribute('data-dragging', true);
      return () => {
        root.toggleAttribute('data-dragging', false);
      };
    },
    [dragging],
  );
  if (!dragging && kept !== evaluation) keep(evaluation);
  const drawn = dragging ? kept : evaluation;
  const dimension = timeDimension(dataset);
  return useMemo(
    () => ({
      evaluation: drawn,
      timeBits: dimension === undefined ? 0 : bitsOf(drawn, dimension),
      dragging,
      setDragging,
    }),
    [dimension, dragging, drawn],
  );
}

import type { Clause } from '../crossfilter/clause.ts';
import { evaluate, type Evaluation } from '../crossfilter/evaluate.ts';
import { withClause, withoutClause, type Selection } from '../crossfilter/selection.ts';
import type { Table } from '../crossfilter/table.ts';
import type { Day } from '../domain/day.ts';
import type { ChangeView, HistoryMode } from './address.ts';
import type { View } from './view.ts';

/** What is asked and answered this very moment: while a hand moves it is ahead of the address. */
export interface Live {
  /** The clauses in force, those of search and frame included. */
  readonly selection: Selection;
  readonly evaluation: Evaluation;
  /** Day the wave is shown as of; null while it is shown as a whole. */
  readonly day: Day | null;
}

/** What the address says, as far as moving ahead of it needs to know. */
export interface Settled {
  readonly dataset: { readonly table: Table };
  readonly view: Pick<View, 'selection'>;
  readonly live: Live;
  readonly change: ChangeView;
}

/** What a moving hand asks for: the clause on a dimension (undefined for none), or a day. */
export type LiveChange =
  | { readonly kind: 'clause'; readonly dimension: string; readonly clause: Clause | undefined }
  | { readonly kind: 'day'; readonly day: Day | null };

/** Holds what is asked ahead of the address until that has followed. */
export interface LiveStore {
  readonly subscribe: (listener: () => void) => () => void;
  /** What is live over a state of the atlas; what was asked over an older one no longer counts. */
  readonly over: (atlas: Settled) => Live;
  /** Shows a change at once; the address follows when nothing has moved for a moment. */
  readonly show: (atlas: Settled, change: LiveChange, mode: HistoryMode) => void;
  /** Lets the address follow now. */
  readonly settle: () => void;
}

interface Ahead {
  readonly base: Settled;
  readonly live: Live;
  readonly patch: Partial<View>;
  readonly mode: HistoryMode;
}

/** Milliseconds without a move after which the address follows. */
const REST = 150;

function asked(selection: Selection, { dimension, clause }: LiveChange & { kind: 'clause' }) {
  return clause === undefined
    ? withoutClause(selection, dimension)
    : withClause(selection, clause);
}

function liveAfter({ dataset }: Settled, before: Live, change: LiveChange): Live {
  if (change.kind === 'day') return { ...before, day: change.day };
  const selection = asked(before.selection, change);
  return { ...before, selection, evaluation: evaluate(dataset.table, selection, before.evaluation) };
}

function patchAfter({ view }: Settled, before: Partial<View>, change: LiveChange): Partial<View> {
  if (change.kind === 'day') return { ...before, day: change.day };
  return { ...before, selection: asked(before.selection ?? view.selection, change) };
}

/** A store of its own for each atlas on screen. */
export function createLiveStore(): LiveStore {
  const listeners = new Set<() => void>();
  let ahead: Ahead | null = null;
  let timer: ReturnType<typeof setTimeout> | null = null;

  const over = (atlas: Settled) => (ahead?.base === atlas ? ahead.live : atlas.live);
  const settle = () => {
    if (timer === null || ahead === null) return;
    clearTimeout(timer);
    timer = null;
    ahead.base.change(ahead.patch, ahead.mode);
  };
  return {
    subscribe: (listener) => {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
    over,
    settle,
    show: (base, change, mode) => {
      const waiting = timer !== null && ahead?.base === base ? ahead : null;
      if (timer !== null) clearTimeout(timer);
      ahead = {
        base,
        live: liveAfter(base, over(base), change),
        patch: patchAfter(base, waiting?.patch ?? {}, change),
        // A step of the history that has not been made yet is not forgotten.
        mode: waiting?.mode === 'push' ? 'push' : mode,
      };
      timer = setTimeout(settle, REST);
      for (const listener of listeners) listener();
    },
  };
}

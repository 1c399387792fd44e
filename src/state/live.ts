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

/** What has been shown over a state of the atlas. */
interface Ahead {
  readonly base: Settled;
  readonly live: Live;
}

/** Milliseconds without a move after which the address follows. */
const REST = 250;

function asked(selection: Selection, { dimension, clause }: LiveChange & { kind: 'clause' }) {
  return clause === undefined
    ? withoutClause(selection, dimension)
    : withClause(selection, clause);
}

function liveAfter(table: Table, before: Live, change: LiveChange): Live {
  if (change.kind === 'day') return { ...before, day: change.day };
  const selection = asked(before.selection, change);
  return { ...before, selection, evaluation: evaluate(table, selection, before.evaluation) };
}

function patchOf({ view }: Settled, changes: Iterable<LiveChange>): Partial<View> {
  let patch: Partial<View> = {};
  for (const change of changes) {
    patch =
      change.kind === 'day'
        ? { ...patch, day: change.day }
        : { ...patch, selection: asked(patch.selection ?? view.selection, change) };
  }
  return patch;
}

const nothing = () => undefined;

/**
 * Calls back when nothing has moved for a moment and the page has nothing else to do: a timer
 * alone would also run out while a slow page has moves waiting. Returns how to call it off.
 */
function atRest(callback: () => void): () => void {
  let idle: number | undefined;
  const timer = setTimeout(() => {
    if ('requestIdleCallback' in globalThis) idle = requestIdleCallback(callback);
    else callback();
  }, REST);
  return () => {
    clearTimeout(timer);
    if (idle !== undefined) cancelIdleCallback(idle);
  };
}

/** A store of its own for each atlas on screen. */
export function createLiveStore(): LiveStore {
  const listeners = new Set<() => void>();
  /** What the address does not know yet: the last change of each kind. */
  const pending = new Map<string, LiveChange>();
  let ahead: Ahead | null = null;
  let mode: HistoryMode = 'replace';
  let cancelRest: () => void = nothing;

  const over = (atlas: Settled): Live => {
    if (ahead?.base === atlas) return ahead.live;
    if (pending.size === 0) return atlas.live;
    // The atlas has changed under the hand, by the address following it: the rest comes on top.
    const { table } = atlas.dataset;
    const live = [...pending.values()].reduce(
      (before, change) => liveAfter(table, before, change),
      atlas.live,
    );
    ahead = { base: atlas, live };
    return live;
  };
  const settle = () => {
    cancelRest();
    if (ahead === null || pending.size === 0) return;
    const patch = patchOf(ahead.base, pending.values());
    const asStep = mode;
    pending.clear();
    mode = 'replace';
    ahead.base.change(patch, asStep);
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
    show: (base, change, how) => {
      ahead = { base, live: liveAfter(base.dataset.table, over(base), change) };
      pending.set(change.kind === 'day' ? 'day' : `clause ${change.dimension}`, change);
      // A step of the history that has not been made yet is not forgotten.
      if (how === 'push') mode = 'push';
      cancelRest();
      cancelRest = atRest(settle);
      for (const listener of listeners) listener();
    },
  };
}

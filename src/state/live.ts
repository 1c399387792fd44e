import type { Clause } from '../crossfilter/clause.ts';
import { evaluate, type Evaluation } from '../crossfilter/evaluate.ts';
import { withClause, withoutClause, type Selection } from '../crossfilter/selection.ts';
import type { Table } from '../crossfilter/table.ts';
import type { Day } from '../domain/day.ts';
import type { ChangeView, HistoryMode } from './address.ts';
import { createFollower } from './follow.ts';
import { atRest } from './rest.ts';
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

/**
 * What is under the `hand` is told of every move at once, `marks` as often as the page draws them in
 * time, `words` and counts some frames apart.
 */
export type Pace = 'hand' | 'marks' | 'words';

/** Holds what is asked ahead of the address until that has followed. */
export interface LiveStore {
  /** Calls back after every change, a hand's at a pace; returns how to call off. */
  readonly subscribe: Readonly<Record<Pace, (listener: () => void) => () => void>>;
  /** What is live over what the address says: that, and on top of it what it does not know yet. */
  readonly over: (settled: Settled) => Live;
  /** Shows a change at once; the address follows when nothing has moved for a moment. */
  readonly show: (settled: Settled, change: LiveChange, mode: HistoryMode) => void;
  /** Lets the address follow now. */
  readonly settle: () => void;
  /** Hands over what the address does not know yet, for a step that is to contain it. */
  readonly take: (view: Settled['view']) => Partial<View>;
  /** Forgets what the address does not know yet: it has gone elsewhere. */
  readonly drop: () => void;
}

/**
 * Milliseconds without a move after which the address follows, and with it all that is slow to
 * draw: a hand that goes on day by day is not to wait for that.
 */
const REST = 500;
/** Milliseconds between two tellings of words and counts: nobody reads faster. */
const READING = 100;

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

function patchOf(view: Settled['view'], changes: Iterable<LiveChange>): Partial<View> {
  let patch: Partial<View> = {};
  for (const change of changes) {
    patch =
      change.kind === 'day'
        ? { ...patch, day: change.day }
        : { ...patch, selection: asked(patch.selection ?? view.selection, change) };
  }
  return patch;
}

function createListeners() {
  const all = new Set<() => void>();
  return {
    add: (listener: () => void) => {
      all.add(listener);
      return () => {
        all.delete(listener);
      };
    },
    tell: () => {
      for (const listener of all) listener();
    },
  };
}

/** A store of its own for each atlas on screen. */
export function createLiveStore(): LiveStore {
  const [hand, marks, words] = [createListeners(), createListeners(), createListeners()];
  const followWithMarks = createFollower(marks.tell, 0);
  const followWithWords = createFollower(words.tell, READING);
  const tellOfMove = () => {
    hand.tell();
    followWithMarks();
    followWithWords();
  };
  const tellAll = () => {
    hand.tell();
    marks.tell();
    words.tell();
  };
  /** What the address does not know yet: the last change of each kind. */
  const pending = new Map<string, LiveChange>();
  /** What has been shown over each state, that of paper too. */
  let shown = new WeakMap<Settled, Live>();
  let latest: Settled | undefined;
  let mode: HistoryMode = 'replace';
  let callOff: () => void = () => undefined;

  const over = (settled: Settled): Live => {
    const known = shown.get(settled);
    if (known !== undefined) return known;
    const { table } = settled.dataset;
    const live = [...pending.values()].reduce(
      (before, change) => liveAfter(table, before, change),
      settled.live,
    );
    shown.set(settled, live);
    return live;
  };
  const forget = () => {
    callOff();
    pending.clear();
    mode = 'replace';
  };
  const drop = () => {
    forget();
    shown = new WeakMap();
    tellAll();
  };
  const settle = () => {
    if (latest === undefined || pending.size === 0) return;
    const patch = patchOf(latest.view, pending.values());
    const how = mode;
    forget();
    latest.change(patch, how);
  };
  return {
    subscribe: { hand: hand.add, marks: marks.add, words: words.add },
    over,
    settle,
    show: (settled, change, how) => {
      const live = liveAfter(settled.dataset.table, over(settled), change);
      shown = new WeakMap([[settled, live]]);
      latest = settled;
      pending.set(change.kind === 'day' ? 'day' : `clause ${change.dimension}`, change);
      // A step of the history that has not been made yet is not forgotten.
      if (how === 'push') mode = 'push';
      callOff();
      callOff = atRest(settle, REST);
      tellOfMove();
    },
    take: (view) => {
      const patch = patchOf(view, pending.values());
      // What follows may be what the address says already: it would change nothing by itself.
      if (pending.size > 0) drop();
      return patch;
    },
    drop,
  };
}

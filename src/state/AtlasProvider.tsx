import { useLayoutEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import type { Clause, ValuesClause } from '../crossfilter/clause.ts';
import { evaluate, type Evaluation } from '../crossfilter/evaluate.ts';
import { clauseOn, flipped, withClause, withoutClause, type Selection } from '../crossfilter/selection.ts';
import type { Table } from '../crossfilter/table.ts';
import type { Dataset } from '../domain/dataset.ts';
import { rowsCounted } from '../domain/countedRows.ts';
import { useAddress, type ChangeView, type HistoryMode } from './address.ts';
import {
  AtlasContext,
  COUNT,
  FRAME,
  FrameContext,
  SEARCH,
  useAtlas,
  type AtlasState,
} from './AtlasContext.tsx';
import { rowsInFrame, type Frame } from './frame.ts';
import { DrawnLayout } from './layout.ts';
import { createLiveStore, type LiveStore } from './live.ts';
import { LiveProvider } from './LiveContext.tsx';
import { OnPaper } from './paper.ts';
import { matchingRows, useSearchIndex } from './search.ts';
import type { View } from './view.ts';

/** The rows that count by the definition asked for; undefined where the dataset's own count holds. */
function useCounted(dataset: Dataset, { countedBy }: View): Clause | undefined {
  const { definition, untold } = countedBy ?? {};
  return useMemo(() => {
    if (definition === undefined || untold === undefined) return undefined;
    return { kind: 'rows', dimension: COUNT, rows: rowsCounted(dataset, { definition, untold }) };
  }, [dataset, definition, untold]);
}

function useSelection(dataset: Dataset, view: View, frame: Frame | null): Selection {
  const counted = useCounted(dataset, view);
  const { data: index } = useSearchIndex(dataset, view.search.trim() !== '');
  const found = useMemo<Clause | undefined>(() => {
    if (index === undefined || view.search.trim() === '') return undefined;
    const rows = matchingRows(index, view.search, dataset.length);
    return { kind: 'rows', dimension: SEARCH, rows };
  }, [dataset.length, index, view.search]);
  const framed = useMemo<Clause | undefined>(() => {
    if (!view.inView || frame === null) return undefined;
    return { kind: 'rows', dimension: FRAME, rows: rowsInFrame(dataset, frame) };
  }, [dataset, frame, view.inView]);
  return useMemo(
    () => [counted ?? [], view.selection, found ?? [], framed ?? []].flat(),
    [counted, found, framed, view.selection],
  );
}

/**
 * The ways to change the view; they stay the same, so that nothing is drawn anew for them. Each
 * contains what a hand has asked for and the address does not know yet.
 */
function useActions(dataset: Dataset, view: View, change: ChangeView, store: LiveStore) {
  const latest = useRef(view);
  useLayoutEffect(function keepLatest() {
    latest.current = view;
  });
  return useMemo(() => {
    const reselect = (next: (selection: Selection) => Selection, mode?: HistoryMode) => {
      const { selection } = latest.current;
      const taken = store.take(latest.current);
      change({ ...taken, selection: next(taken.selection ?? selection) }, mode);
    };
    return {
      change: (patch: Partial<View>, mode?: HistoryMode) => {
        // Who says what is asked, or which day is shown, has the last word on it.
        if ('day' in patch || 'selection' in patch) store.take(latest.current);
        change(patch, mode);
      },
      drop: (dimension: string) => {
        if (dimension === SEARCH) change({ search: '' });
        else if (dimension === FRAME) change({ inView: false });
        else if (dimension === COUNT) change({ countedBy: null });
        else reselect((selection) => withoutClause(selection, dimension));
      },
      ask: (clause: Clause, mode?: HistoryMode) => {
        reselect((selection) => withClause(selection, clause), mode);
      },
      toggle: (dimension: string, value: string) => {
        reselect((selection) => toggled(selection, dimension, value));
      },
      flip: (clauses: readonly ValuesClause[]) => {
        reselect((selection) => flipped(selection, clauses));
      },
      clear: () => {
        const away = latest.current.town === null ? {} : { town: null, viewport: null };
        const { day } = store.take(latest.current);
        const shown = day === undefined ? {} : { day };
        change({ selection: [], search: '', inView: false, countedBy: null, ...away, ...shown });
      },
      open: (row: number | null) => {
        change({ open: row === null ? null : dataset.key(row), claims: null });
      },
    };
  }, [change, dataset, store]);
}

/** What moves ahead of the address, and what changes it. */
function useMoves(dataset: Dataset, view: View, change: ChangeView) {
  const [store] = useState(createLiveStore);
  return { store, actions: useActions(dataset, view, change, store) };
}

/** The selection with a value of a dimension asked for, or no longer. */
function toggled(selection: Selection, dimension: string, value: string): Selection {
  const clause = clauseOn(selection, dimension);
  const held = clause?.kind === 'values' ? clause.values : [];
  const values = held.includes(value) ? held.filter((v) => v !== value) : [...held, value];
  return values.length === 0
    ? withoutClause(selection, dimension)
    : withClause(selection, { kind: 'values', dimension, values });
}

/** The clauses and what the rows answer; what did not change since the last time is kept. */
function useAnswers(dataset: Dataset, view: View, frame: Frame | null) {
  const selection = useSelection(dataset, view, frame);
  const { table } = dataset;
  const [evaluateNext] = useState(() => {
    let last: Evaluation | undefined;
    return (rows: Table, clauses: Selection) => (last = evaluate(rows, clauses, last));
  });
  return useMemo(
    () => ({ selection, evaluation: evaluateNext(table, selection) }),
    [evaluateNext, selection, table],
  );
}

/** Holds nothing of its own but the map's frame: the rest is derived from the address. */
export function AtlasProvider({
  dataset,
  children,
}: {
  readonly dataset: Dataset;
  readonly children: ReactNode;
}) {
  const [view, change] = useAddress(dataset);
  const [frame, setFrame] = useState<Frame | null>(null);
  const answers = useAnswers(dataset, view, frame);
  const { store, actions } = useMoves(dataset, view, change);
  const state = useMemo<AtlasState>(
    () => ({
      dataset,
      view,
      ...answers,
      live: { ...answers, day: view.day },
      ...actions,
      reportFrame: setFrame,
    }),
    [actions, answers, dataset, view],
  );
  return (
    <AtlasContext value={state}>
      <FrameContext value={frame}>
        <LiveProvider store={store}>{children}</LiveProvider>
      </FrameContext>
    </AtlasContext>
  );
}

const nothing = () => undefined;

/** The same state for paper: no panel stands open, lanes are drawn, and its map says nothing of what is seen. */
export function AtlasOnPaper({ children }: { readonly children: ReactNode }) {
  const atlas = useAtlas();
  const state = useMemo<AtlasState>(
    () => ({ ...atlas, view: { ...atlas.view, claims: null, tables: false }, reportFrame: nothing }),
    [atlas],
  );
  return (
    <OnPaper value>
      <DrawnLayout value="wide">
        <AtlasContext value={state}>{children}</AtlasContext>
      </DrawnLayout>
    </OnPaper>
  );
}

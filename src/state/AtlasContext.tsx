import { createContext, use, useDeferredValue } from 'react';
import type { Clause, ValuesClause } from '../crossfilter/clause.ts';
import type { Evaluation } from '../crossfilter/evaluate.ts';
import type { Selection } from '../crossfilter/selection.ts';
import type { Dataset } from '../domain/dataset.ts';
import type { ChangeView, HistoryMode } from './address.ts';
import type { Frame } from './frame.ts';
import type { Live } from './live.ts';
import type { View } from './view.ts';

/** What every view shares: the data, what is asked of them, and the answer. */
export interface AtlasState {
  readonly dataset: Dataset;
  readonly view: View;
  /** The clauses in force, those of definition, search and frame included. */
  readonly selection: Selection;
  readonly evaluation: Evaluation;
  /** What is live while no hand moves. */
  readonly live: Live;
  readonly change: ChangeView;
  /** Adds a clause, or replaces the one on its dimension. */
  readonly ask: (clause: Clause, mode?: HistoryMode) => void;
  /** Removes the clause on a dimension (`count`, `search` and `frame` included). */
  readonly drop: (dimension: string) => void;
  /** Adds a value to the values clause of a dimension, or takes it out. */
  readonly toggle: (dimension: string, value: string) => void;
  /** Asks just these values of their dimensions, or nothing of them if it did, in one step. */
  readonly flip: (clauses: readonly ValuesClause[]) => void;
  /** Removes every clause and leaves the selected town, in one step; the open row stays. */
  readonly clear: () => void;
  /** Opens a row's detail, or closes it with null. */
  readonly open: (row: number | null) => void;
  /** The map says what part of the world it shows. */
  readonly reportFrame: (frame: Frame) => void;
}

/** The state of the atlas; null outside of one. */
export const AtlasContext = createContext<AtlasState | null>(null);
/** Apart from the rest, so that moving the map redraws only who asks what lies in it. */
export const FrameContext = createContext<Frame | null>(null);

/** Dimension ids of the clauses that have no column. */
export const SEARCH = 'search';
export const FRAME = 'frame';
export const COUNT = 'count';

/** The state every view reads. */
export function useAtlas(): AtlasState {
  const state = use(AtlasContext);
  if (state === null) throw new Error('useAtlas needs an AtlasProvider above it.');
  return state;
}

/** What part of the world the map shows; null until it has said so. */
export function useFrame(): Frame | null {
  return use(FrameContext);
}

/** The state one frame behind while a gesture runs, for views too slow to follow it. */
export function useDeferredAtlas(): AtlasState {
  return useDeferredValue(useAtlas());
}

import { createContext } from 'react';

/** What the marks need beyond their place: it changes without their being drawn anew. */
export interface ExtentControls {
  /** Index of the mark at which Tab stops; arrow keys reach the others. */
  readonly stop: number;
  readonly nameOf: (row: number) => string;
  readonly onOpen: (row: number) => void;
  /** Moves the focus from a mark to its neighbour in order of size, round the end. */
  readonly onMove: (from: number, step: -1 | 1) => void;
}

export const ExtentContext = createContext<ExtentControls>({
  stop: 0,
  nameOf: String,
  onOpen: () => undefined,
  onMove: () => undefined,
});

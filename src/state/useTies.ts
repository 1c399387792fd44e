import { useMemo } from 'react';
import { lineOf, tiesOf, type Line, type Tie } from '../domain/descent.ts';
import { useAtlas } from './AtlasContext.tsx';

/** The ties of the dataset, those that rest on sequence alone only where the reader asks for them. */
export function useTies(): readonly Tie[] {
  const { dataset, view } = useAtlas();
  return useMemo(() => tiesOf(dataset, view.sequence), [dataset, view.sequence]);
}

const nothing: Line = { row: null, rows: new Set(), ties: [] };

/** The line of descent of a row among ties; empty for no row, and for one without a tie. */
export function useLine(ties: readonly Tie[], row: number | null | undefined): Line {
  return useMemo(() => {
    if (row === null || row === undefined) return nothing;
    const line = lineOf(ties, row);
    return line.ties.length === 0 ? nothing : line;
  }, [row, ties]);
}

/** The open row's line of descent. */
export function useOpenLine(): Line {
  const { dataset, view } = useAtlas();
  return useLine(useTies(), view.open === null ? null : dataset.rowOf(view.open));
}

import type { Line } from '../../domain/descent.ts';
import { useHover } from '../../state/HoverContext.tsx';
import { useLine, useOpenLine, useTies } from '../../state/useTies.ts';

interface Lit {
  /** The row pointed at in any view. */
  readonly pointed: number | null;
  /** The line of descent of the row pointed at where it has one, else of the open row. */
  readonly line: Line;
}

/** What is lit among the lanes. */
export function useLit(): Lit {
  const row = useHover();
  const pointed = useLine(useTies(), row);
  const open = useOpenLine();
  return { pointed: row, line: pointed.ties.length > 0 ? pointed : open };
}

import { createContext, use, useMemo, useState, type ReactNode } from 'react';

/** The row under the pointer or focus in any view, so that the others can show it too. */
export interface Hover {
  readonly row: number | null;
  readonly setRow: (row: number | null) => void;
}

const HoverContext = createContext<Hover>({ row: null, setRow: () => undefined });
/** Apart from the row, so that whoever only points is not drawn anew by every pointing. */
const PointContext = createContext<Hover['setRow']>(() => undefined);

/** Shares the hovered row among the views below. */
export function HoverProvider({ children }: { readonly children: ReactNode }) {
  const [row, setRow] = useState<number | null>(null);
  const hover = useMemo(() => ({ row, setRow }), [row]);
  return (
    <PointContext value={setRow}>
      <HoverContext value={hover}>{children}</HoverContext>
    </PointContext>
  );
}

/** The hovered row, and the way to change it. */
export function useHover(): Hover {
  return use(HoverContext);
}

/** The way to change the hovered row, for views that do not show which it is. */
export function useSetHover(): Hover['setRow'] {
  return use(PointContext);
}

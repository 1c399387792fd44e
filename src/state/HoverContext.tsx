import { createContext, use, useMemo, useState, type ReactNode } from 'react';

/** The row under the pointer or focus in any view, so that the others can show it too. */
export interface Hover {
  readonly row: number | null;
  readonly setRow: (row: number | null) => void;
}

const HoverContext = createContext<Hover>({ row: null, setRow: () => undefined });

/** Shares the hovered row among the views below. */
export function HoverProvider({ children }: { readonly children: ReactNode }) {
  const [row, setRow] = useState<number | null>(null);
  const hover = useMemo(() => ({ row, setRow }), [row]);
  return <HoverContext value={hover}>{children}</HoverContext>;
}

/** The hovered row, and the way to change it. */
export function useHover(): Hover {
  return use(HoverContext);
}

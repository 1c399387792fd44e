import {
  createContext,
  use,
  useCallback,
  useEffect,
  useRef,
  useState,
  type Dispatch,
  type ReactNode,
  type SetStateAction,
} from 'react';

const HoverContext = createContext<number | null>(null);
/** Apart from the row, so that whoever only points is not drawn anew by every pointing. */
const PointContext = createContext<Dispatch<SetStateAction<number | null>>>(() => undefined);

/** Shares the row under the pointer or focus in any view, so that the others can show it too. */
export function HoverProvider({ children }: { readonly children: ReactNode }) {
  const [row, setRow] = useState<number | null>(null);
  return (
    <PointContext value={setRow}>
      <HoverContext value={row}>{children}</HoverContext>
    </PointContext>
  );
}

/** The hovered row; null for none. */
export function useHover(): number | null {
  return use(HoverContext);
}

/**
 * The way to point at a row, and with null to leave it, which leaves alone what others point at
 * since. Who goes away while pointing leaves too: no event tells of that.
 */
export function useSetHover(): (row: number | null) => void {
  const setRow = use(PointContext);
  const own = useRef<number | null>(null);
  const point = useCallback(
    (row: number | null) => {
      const left = own.current;
      own.current = row;
      setRow((now) => (row === null && now !== left ? now : row));
    },
    [setRow],
  );
  useEffect(
    () =>
      function leave() {
        if (own.current !== null) point(null);
      },
    [point],
  );
  return point;
}

/** The events of a control that points at its row. */
export function useHoverEvents(row: number) {
  const setRow = useSetHover();
  const point = () => setRow(row);
  const leave = () => setRow(null);
  return { onPointerEnter: point, onPointerLeave: leave, onFocus: point, onBlur: leave };
}

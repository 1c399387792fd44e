import { createContext, use, useRef, type ReactNode, type RefObject } from 'react';

/** Where the reader left a list. */
export interface KeptPlace {
  /** What the list was of: another town or order begins at the top. */
  readonly list: string;
  /** Pixels. */
  readonly top: number;
}

const KeptPlaceContext = createContext<RefObject<KeptPlace | null> | null>(null);

/** Remembers, until the next load, where the reader left the list below. */
export function KeptPlaceProvider({ children }: { readonly children: ReactNode }) {
  const place = useRef<KeptPlace>(null);
  return <KeptPlaceContext value={place}>{children}</KeptPlaceContext>;
}

/** The place left, to be read and written when a list comes and goes; null where nobody keeps it. */
export function useKeptPlace(): RefObject<KeptPlace | null> | null {
  return use(KeptPlaceContext);
}

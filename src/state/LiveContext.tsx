import {
  createContext,
  use,
  useEffect,
  useLayoutEffect,
  useMemo,
  useSyncExternalStore,
  type ReactNode,
} from 'react';
import type { HistoryMode } from './address.ts';
import { useAtlas } from './AtlasContext.tsx';
import type { Live, LiveChange, LiveStore, Pace } from './live.ts';

const LiveContext = createContext<LiveStore | null>(null);

interface LiveProviderProps {
  readonly store: LiveStore;
  readonly children: ReactNode;
}

/** Lets the views below follow a moving hand without drawing everything anew. */
export function LiveProvider({ store, children }: LiveProviderProps) {
  useEffect(
    function giveWay() {
      window.addEventListener('popstate', store.drop);
      return () => {
        window.removeEventListener('popstate', store.drop);
        // What goes away writes nothing into the address of what comes after it.
        store.drop();
      };
    },
    [store],
  );
  return <LiveContext value={store}>{children}</LiveContext>;
}

function useStore(): LiveStore {
  const store = use(LiveContext);
  if (store === null) throw new Error('useLive needs a LiveProvider above it.');
  return store;
}

/**
 * A part of what is live. Whoever asks is drawn anew only when that part has changed, by identity:
 * select what is drawn (a number, a word), not more.
 */
export function useLive<T>(select: (live: Live) => T, pace: Pace = 'marks'): T {
  const atlas = useAtlas();
  const store = useStore();
  const read = () => select(store.over(atlas));
  return useSyncExternalStore(store.subscribe[pace], read, read);
}

/**
 * Does something with what is live, before it is painted, with every move of the hand; nobody is
 * drawn anew for it.
 */
export function useFollowing(follow: (live: Live) => void): void {
  const atlas = useAtlas();
  const store = useStore();
  useLayoutEffect(function followHand() {
    const act = () => {
      follow(store.over(atlas));
    };
    act();
    return store.subscribe.hand(act);
  });
}

/** The ways to move what is live. */
export interface Moving {
  /** Shows a change at once; the address follows when nothing has moved for a moment. */
  readonly show: (change: LiveChange, mode: HistoryMode) => void;
  /** Ends a gesture: the address follows now. */
  readonly settle: () => void;
  /** What is live at the time of asking, for handlers: nobody is drawn anew for it. */
  readonly now: () => Live;
}

export function useMoving(): Moving {
  const atlas = useAtlas();
  const store = useStore();
  return useMemo(
    () => ({
      show: (change: LiveChange, mode: HistoryMode) => {
        store.show(atlas, change, mode);
      },
      settle: store.settle,
      now: () => store.over(atlas),
    }),
    [atlas, store],
  );
}

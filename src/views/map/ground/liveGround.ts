import { lazy, useSyncExternalStore } from 'react';

const fetchLive = () => import('./LiveGround.tsx');

/** The ground that can be dragged; to be rendered once it has arrived. */
export const LiveGround = lazy(async () => ({ default: (await fetchLive()).LiveGround }));

let arrived = false;
let fetching = false;
const listeners = new Set<() => void>();

/**
 * Fetches the ground that can be dragged, once; the map goes on without it until it is there.
 * A failure is forgotten, so that the next intent tries again.
 */
export function askForLiveGround(): void {
  if (fetching || arrived) return;
  fetching = true;
  fetchLive().then(
    () => {
      arrived = true;
      for (const listener of listeners) listener();
    },
    () => {
      fetching = false;
    },
  );
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
}

/** Whether the ground that can be dragged has been asked for and has arrived. */
export function useLiveGroundArrived(): boolean {
  return useSyncExternalStore(subscribe, () => arrived, () => false);
}

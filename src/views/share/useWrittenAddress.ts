import { useSyncExternalStore } from 'react';

/** Milliseconds between two looks at the address. */
const PAUSE = 200;

function look(notify: () => void): () => void {
  const timer = setInterval(notify, PAUSE);
  return () => {
    clearInterval(timer);
  };
}

/** The page's address. A change of the view stands in it a moment later, and no event tells of that. */
export function useWrittenAddress(): string {
  return useSyncExternalStore(look, () => location.href);
}

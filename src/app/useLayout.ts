import { useSyncExternalStore } from 'react';

/** `wide` three columns, `medium` map and charts with facets in a drawer, `phone` a sheet. */
export type Layout = 'wide' | 'medium' | 'phone';

const queries: readonly (readonly [Layout, string])[] = [
  ['wide', '(min-width: 1200px)'],
  ['medium', '(min-width: 900px)'],
];

function subscribe(listener: () => void): () => void {
  const lists = queries.map(([, query]) => matchMedia(query));
  for (const list of lists) list.addEventListener('change', listener);
  return () => {
    for (const list of lists) list.removeEventListener('change', listener);
  };
}

function snapshot(): Layout {
  return queries.find(([, query]) => matchMedia(query).matches)?.[0] ?? 'phone';
}

/** The layout for the window's width; wide where there is no window. */
export function useLayout(): Layout {
  return useSyncExternalStore(subscribe, snapshot, () => 'wide');
}

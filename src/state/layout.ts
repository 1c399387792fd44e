import { useSyncExternalStore } from 'react';

/** `wide` three columns, `medium` map and charts with facets in a drawer, `phone` a sheet. */
export type ScreenLayout = 'wide' | 'medium' | 'phone';

/** Pixels of the window from which there are three columns, and two plates of the map. */
export const WIDE_FROM = 1200;
/** Pixels of the window from which the charts stand beside the map; the style sheets know both. */
const MEDIUM_FROM = { width: 900, height: 480 };

const queries: readonly (readonly [ScreenLayout, string])[] = [
  ['wide', `(min-width: ${WIDE_FROM}px)`],
  ['medium', `(min-width: ${MEDIUM_FROM.width}px) and (min-height: ${MEDIUM_FROM.height}px)`],
];

let last: ScreenLayout = 'wide';

function subscribe(listener: () => void): () => void {
  const lists = queries.map(([, query]) => matchMedia(query));
  for (const list of lists) list.addEventListener('change', listener);
  return () => {
    for (const list of lists) list.removeEventListener('change', listener);
  };
}

/** While a page is printed the width is the paper's: the screen behind it stays what it was. */
function snapshot(): ScreenLayout {
  if (matchMedia('print').matches) return last;
  last = queries.find(([, query]) => matchMedia(query).matches)?.[0] ?? 'phone';
  return last;
}

/** The layout for the window's width; wide where there is no window. */
export function useLayout(): ScreenLayout {
  return useSyncExternalStore(subscribe, snapshot, () => 'wide');
}

import { createContext, use, useSyncExternalStore } from 'react';
import { layoutQueries, screenLayout, type ScreenLayout } from './screenLayout.ts';

function subscribe(listener: () => void): () => void {
  const lists = layoutQueries.map(([, query]) => matchMedia(query));
  for (const list of lists) list.addEventListener('change', listener);
  return () => {
    for (const list of lists) list.removeEventListener('change', listener);
  };
}

/** The layout of what was drawn before there was a window to ask. */
export const DrawnLayout = createContext<ScreenLayout>('wide');

/** The layout of what was drawn before anything could be measured. */
export function useDrawnLayout(): ScreenLayout {
  return use(DrawnLayout);
}

/** The layout for the window's width; where there is no window, the one that is drawn. */
export function useLayout(): ScreenLayout {
  const drawn = useDrawnLayout();
  return useSyncExternalStore(subscribe, screenLayout, () => drawn);
}

import { useSyncExternalStore } from 'react';
import type { Theme } from '../encoding/basemap.ts';

const DARK = '(prefers-color-scheme: dark)';

function subscribe(listener: () => void): () => void {
  const system = window.matchMedia(DARK);
  const chosen = new MutationObserver(listener);
  system.addEventListener('change', listener);
  chosen.observe(document.documentElement, { attributeFilter: ['data-theme'] });
  return () => {
    system.removeEventListener('change', listener);
    chosen.disconnect();
  };
}

function current(): Theme {
  const { theme } = document.documentElement.dataset;
  if (theme === 'dark' || theme === 'light') return theme;
  return window.matchMedia(DARK).matches ? 'dark' : 'light';
}

/** The theme on screen: the reader's choice on the root element, else the system's. */
export function useTheme(): Theme {
  return useSyncExternalStore(subscribe, current, () => 'light');
}

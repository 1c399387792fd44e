import { useSyncExternalStore } from 'react';
import type { Theme } from '../encoding/basemap.ts';
import { useOnPaper } from './paper.ts';

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

/** The theme the device asks for. */
export function systemTheme(): Theme {
  return window.matchMedia(DARK).matches ? 'dark' : 'light';
}

function current(): Theme {
  const { theme } = document.documentElement.dataset;
  return theme === 'dark' || theme === 'light' ? theme : systemTheme();
}

/** The theme on screen: the reader's choice on the root element, else the system's. Paper is light. */
export function useTheme(): Theme {
  const shown = useSyncExternalStore<Theme>(subscribe, current, () => 'light');
  return useOnPaper() ? 'light' : shown;
}

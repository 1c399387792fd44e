import { act } from '@testing-library/react';
import { vi } from 'vitest';

/**
 * A window of a width and a colour scheme, which jsdom has not. The queries of the app are
 * `(min-width: …px)` and `(prefers-color-scheme: dark)`.
 */
export function stubWindow(start: { readonly width: number; readonly dark?: boolean }) {
  const listeners = new Set<() => void>();
  let now = start;
  const matches = (query: string) => {
    const width = /\(min-width: (\d+)px\)/.exec(query);
    if (width !== null) return now.width >= Number(width[1]);
    return query.includes('dark') && now.dark === true;
  };
  vi.stubGlobal('matchMedia', (query: string) => ({
    get matches() {
      return matches(query);
    },
    addEventListener: (_: string, listener: () => void) => listeners.add(listener),
    removeEventListener: (_: string, listener: () => void) => listeners.delete(listener),
  }));
  return {
    change: (next: { readonly width: number; readonly dark?: boolean }) => {
      now = next;
      act(() => {
        for (const listener of listeners) listener();
      });
    },
    listeners,
  };
}

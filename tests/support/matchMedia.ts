import { act } from '@testing-library/react';
import { vi } from 'vitest';

interface Look {
  readonly width: number;
  readonly height?: number;
  readonly dark?: boolean;
}

/**
 * A window of a size and a colour scheme, which jsdom has not. The queries of the app are
 * `(min-width: …px)`, `(min-height: …px)` and `(prefers-color-scheme: dark)`.
 */
export function stubWindow(start: Look) {
  const listeners = new Set<() => void>();
  let now: Look = start;
  const matches = (query: string) => {
    const width = /\(min-width: (\d+)px\)/.exec(query);
    const height = /\(min-height: (\d+)px\)/.exec(query);
    if (width !== null) {
      return now.width >= Number(width[1]) && (now.height ?? 900) >= Number(height?.[1] ?? 0);
    }
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
    change: (next: Look) => {
      now = next;
      act(() => {
        for (const listener of listeners) listener();
      });
    },
    listeners,
  };
}

import { useCallback, useSyncExternalStore } from 'react';
import type { Language } from '../domain/language.ts';
import {
  PREFERENCES_KEY,
  storedLanguage,
  storedPreferences,
  storedTheme,
  type ThemeChoice,
} from './storedPreferences.ts';
import { storySteps, type StoryStepId } from './view.ts';

/** Choices of this reader on this device; they are in no link and leave it for nobody. */
export interface Preferences {
  /** The language chosen, or null where the browser's is to decide. */
  readonly language: Language | null;
  readonly theme: ThemeChoice;
  readonly introDismissed: boolean;
  readonly onlineTiles: boolean;
  /** Whether `?` alone brings up the keyboard shortcuts (WCAG 2.1.4 asks that it can be turned off). */
  readonly shortcutKey: boolean;
  /** The step the guided reading was at, or null where it is to begin at its beginning. */
  readonly storyStep: StoryStepId | null;
}

const defaults: Preferences = {
  language: null,
  theme: 'system',
  introDismissed: false,
  onlineTiles: false,
  shortcutKey: true,
  storyStep: null,
};
const listeners = new Set<() => void>();
let current: Preferences | undefined;

/** Reads what was kept; storage that is forbidden or spoilt counts as empty. */
function read(): Preferences {
  const stored = storedPreferences();
  return {
    language: storedLanguage(stored),
    theme: storedTheme(stored),
    introDismissed: stored.get('introDismissed') === true,
    onlineTiles: stored.get('onlineTiles') === true,
    shortcutKey: stored.get('shortcutKey') !== false,
    storyStep: storySteps.find((step) => step === stored.get('storyStep')) ?? null,
  };
}

function snapshot(): Preferences {
  current ??= read();
  return current;
}

function publish(next: Preferences): void {
  current = next;
  for (const listener of listeners) listener();
}

function keep(next: Preferences): void {
  publish(next);
  try {
    localStorage.setItem(PREFERENCES_KEY, JSON.stringify(next));
  } catch {
    // Without storage a choice lasts as long as the page, which is the most there is to offer.
  }
}

/** The language chosen on this device before, or null. */
export function keptLanguage(): Language | null {
  return snapshot().language;
}

/** Removes everything kept on this device. */
export function forgetPreferences(): void {
  publish(defaults);
  try {
    localStorage.removeItem(PREFERENCES_KEY);
  } catch {
    // Nothing could be kept, so there is nothing to forget.
  }
}

/** Follows what another page of this browser kept or forgot; a key of null is all of them. */
function follow({ key }: StorageEvent): void {
  if (key === PREFERENCES_KEY || key === null) publish(read());
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  window.addEventListener('storage', follow);
  return () => {
    listeners.delete(listener);
    if (listeners.size === 0) window.removeEventListener('storage', follow);
  };
}

/** This reader's choices, and the way to change some of them. */
export function usePreferences(): readonly [Preferences, (patch: Partial<Preferences>) => void] {
  const preferences = useSyncExternalStore(subscribe, snapshot, () => defaults);
  const change = useCallback((patch: Partial<Preferences>) => {
    keep({ ...snapshot(), ...patch });
  }, []);
  return [preferences, change];
}

import { useCallback, useSyncExternalStore } from 'react';
import { languages, type Language } from '../domain/language.ts';
import { storySteps, type StoryStepId } from './view.ts';

/** Choices of this reader on this device; they are in no link and leave it for nobody. */
export interface Preferences {
  /** The language chosen, or null where the browser's is to decide. */
  readonly language: Language | null;
  readonly theme: 'system' | 'light' | 'dark';
  readonly introDismissed: boolean;
  readonly onlineTiles: boolean;
  /** Whether `?` alone brings up the keyboard shortcuts (WCAG 2.1.4 asks that it can be turned off). */
  readonly shortcutKey: boolean;
  /** The step the guided reading was at, or null where it is to begin at its beginning. */
  readonly storyStep: StoryStepId | null;
}

const KEY = 'ereuil';
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

const themes = ['system', 'light', 'dark'] as const satisfies readonly Preferences['theme'][];

/** Reads what was kept; storage that is forbidden or spoilt counts as empty. */
function read(): Preferences {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(KEY) ?? '{}');
    const kept = new Map<string, unknown>(Object.entries(stored ?? {}));
    return {
      language: languages.find((language) => language === kept.get('language')) ?? null,
      theme: themes.find((theme) => theme === kept.get('theme')) ?? defaults.theme,
      introDismissed: kept.get('introDismissed') === true,
      onlineTiles: kept.get('onlineTiles') === true,
      shortcutKey: kept.get('shortcutKey') !== false,
      storyStep: storySteps.find((step) => step === kept.get('storyStep')) ?? null,
    };
  } catch {
    return defaults;
  }
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
    localStorage.setItem(KEY, JSON.stringify(next));
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
    localStorage.removeItem(KEY);
  } catch {
    // Nothing could be kept, so there is nothing to forget.
  }
}

/** Follows what another page of this browser kept or forgot; a key of null is all of them. */
function follow({ key }: StorageEvent): void {
  if (key === KEY || key === null) publish(read());
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

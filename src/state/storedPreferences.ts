import { languages, type Language } from '../domain/language.ts';

/** What a reader may choose: that of the device, or one. */
const themes = ['system', 'light', 'dark'] as const;

export type ThemeChoice = (typeof themes)[number];

/** Where the browser keeps what this reader chose on this device. */
export const PREFERENCES_KEY = 'ereuil';

/** Reads what was kept, by name; storage that is forbidden or spoilt counts as empty. */
export function storedPreferences(): ReadonlyMap<string, unknown> {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(PREFERENCES_KEY) ?? '{}');
    return new Map(Object.entries(stored ?? {}));
  } catch {
    return new Map();
  }
}

/** The language chosen, or null where the browser's is to decide. */
export function storedLanguage(stored: ReadonlyMap<string, unknown>): Language | null {
  return languages.find((language) => language === stored.get('language')) ?? null;
}

export function storedTheme(stored: ReadonlyMap<string, unknown>): ThemeChoice {
  return themes.find((theme) => theme === stored.get('theme')) ?? 'system';
}

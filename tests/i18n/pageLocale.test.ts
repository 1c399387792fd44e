import { afterEach, describe, expect, it, vi } from 'vitest';
import { pageLocale } from '../../src/i18n/pageLocale.ts';
import { forgetPreferences } from '../../src/state/preferences.ts';

function visit(search: string, browser: readonly string[]): string {
  history.replaceState(null, '', `/${search}`);
  vi.spyOn(navigator, 'languages', 'get').mockReturnValue([...browser]);
  return pageLocale();
}

describe('the language of the page', () => {
  afterEach(() => {
    vi.restoreAllMocks();
    history.replaceState(null, '', '/');
    forgetPreferences();
  });

  it('is the first of the browser’s that the atlas has', () => {
    expect(visit('', ['de-DE', 'kk-KZ', 'ru'])).toBe('kk');
    expect(visit('', ['ru-RU', 'en'])).toBe('ru');
    expect(visit('', ['fr'])).toBe('en');
    expect(visit('', [])).toBe('en');
  });

  it('is the address’s where it names one', () => {
    expect(visit('?town=aktau&lang=ru', ['kk'])).toBe('ru');
    expect(visit('?lang=en', ['kk'])).toBe('en');
  });

  it('passes over a language the atlas does not have', () => {
    expect(visit('?lang=xx', ['kk'])).toBe('kk');
    expect(visit('?lang=constructor', ['de'])).toBe('en');
  });
});

import { describe, expect, it } from 'vitest';
import { inLanguage, languageIn } from '../../src/state/addressLanguage.ts';

describe('the language of an address', () => {
  it('is what it asks for, or nothing', () => {
    expect(languageIn('?outcome=won&lang=kk')).toBe('kk');
    expect(languageIn('?outcome=won')).toBeNull();
    expect(languageIn('')).toBeNull();
  });

  it.each([
    ['', '?lang=ru'],
    ['?', '?lang=ru'],
    ['?lang=kk', '?lang=ru'],
    ['?lang=kk&time=2021-07-13/,certain&outcome=won', '?time=2021-07-13/,certain&outcome=won&lang=ru'],
    ['?q=a?b&&slang=kk', '?q=a?b&slang=kk&lang=ru'],
  ])('replaces that of "%s" and nothing else', (search, asked) => {
    expect(inLanguage(search, 'ru')).toBe(asked);
  });
});

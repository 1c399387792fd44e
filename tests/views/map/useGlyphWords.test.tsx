import { renderHook } from '@testing-library/react';
import { IntlProvider } from 'react-intl';
import { expect, it } from 'vitest';
import { en } from '../../../src/i18n/locales/en.ts';
import { useGlyphWords } from '../../../src/views/map/useGlyphWords.ts';
import { placeAt } from './fixture.ts';

it.each([
  [11, 6, false, '6/11'],
  [2, 0, true, '0/2'],
  [2, 2, true, '2'],
  [1, 0, true, '0/1'],
  [1, 0, false, '0/1'],
  [0, 0, true, ''],
])('of %s, %s shown, on a narrow map %s: "%s"', (count, shown, narrow, words) => {
  const { result } = renderHook(() => useGlyphWords(narrow), {
    wrapper: ({ children }) => (
      <IntlProvider locale="en-GB" messages={en}>
        {children}
      </IntlProvider>
    ),
  });
  const rows = Array.from({ length: count }, (_, row) => row);
  const glyph = result.current({ place: placeAt('a', 40, 50), rows, further: [] });
  expect(glyph.countOf(shown)).toBe(words);
  expect(glyph.longest.length).toBeGreaterThanOrEqual(words.length);
});

import { renderHook } from '@testing-library/react';
import { IntlProvider } from 'react-intl';
import { expect, it } from 'vitest';
import { en } from '../../../src/i18n/locales/en.ts';
import { useCountWords } from '../../../src/views/map/useGlyphWords.ts';

it.each([
  [11, 6, false, '6 of 11'],
  [2, 1, true, '1/2'],
  [2, 2, true, '2'],
  [1, 0, true, '0'],
  [1, 0, false, '0 of 1'],
  [0, 0, true, ''],
])('of %s, %s shown, in short %s: "%s"', (count, shown, short, words) => {
  const { result } = renderHook(() => useCountWords(), {
    wrapper: ({ children }) => (
      <IntlProvider locale="en-GB" messages={en}>
        {children}
      </IntlProvider>
    ),
  });
  expect(result.current(count, shown, short)).toBe(words);
});

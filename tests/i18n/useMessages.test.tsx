import { renderHook } from '@testing-library/react';
import type { ReactNode } from 'react';
import { IntlProvider } from 'react-intl';
import { describe, expect, it } from 'vitest';
import { languages } from '../../src/domain/language.ts';
import { localeOfTag, formattingTags, resolveLocale } from '../../src/i18n/locale.ts';
import { en } from '../../src/i18n/locales/en.ts';
import { catalogues } from '../../src/i18n/messages.ts';
import { useMessages } from '../../src/i18n/useMessages.ts';

function words() {
  const wrapper = ({ children }: { readonly children: ReactNode }) => (
    <IntlProvider locale={formattingTags.en} messages={en}>
      {children}
    </IntlProvider>
  );
  return renderHook(() => useMessages(), { wrapper });
}

describe('the wording', () => {
  it('fills in what a message leaves open', () => {
    const { t } = words().result.current;
    expect(t('detail.after', { days: 1 })).toBe('after 1 day');
    expect(t('detail.after', { days: 7 })).toBe('after 7 days');
  });

  it('words a label by the catalogue, by its own text, or as it is', () => {
    const { label } = words().result.current;
    expect(label({ kind: 'message', id: 'outcome.won' })).toBe('Won');
    expect(label({ kind: 'text', text: 'outcome.won' })).toBe('outcome.won');
    expect(label({ kind: 'message', id: 'outcome.nobody_knows' })).toBe('outcome.nobody_knows');
  });

  it('takes no braces of the data for a message', () => {
    const { label, t } = words().result.current;
    expect(label({ kind: 'text', text: '{days, plural, }' })).toBe('{days, plural, }');
    expect(t('app.title.open', { title: '<b>{x}</b>' })).toBe('<b>{x}</b> · Ereuil');
  });

  it('names a place in the language of the page', () => {
    const names = { en: 'Zhanaozen', ru: 'Жанаозен', kk: 'Жаңаөзен' };
    expect(words().result.current.name(names)).toBe('Zhanaozen');
  });

  it('is the same from one rendering to the next', () => {
    const { result, rerender } = words();
    const before = result.current;
    rerender();
    expect(result.current).toBe(before);
  });
});

describe('languages', () => {
  it.each(languages)('%s has a catalogue and a tag of its own', async (locale) => {
    expect(Object.keys(await catalogues[locale].whole()).sort()).toEqual(Object.keys(en).sort());
    expect(localeOfTag(formattingTags[locale])).toBe(locale);
    expect(resolveLocale([locale])).toBe(locale);
  });

  it.each([null, '', 'xx', '../../etc', 'constructor'])('%s falls back to English', (asked) => {
    expect(resolveLocale([asked])).toBe('en');
  });
});

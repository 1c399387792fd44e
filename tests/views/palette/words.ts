import { readFileSync } from 'node:fs';
import { createIntl } from 'react-intl';
import { labelText } from '../../../src/domain/label.ts';
import type { Language } from '../../../src/domain/language.ts';
import { en } from '../../../src/i18n/locales/en.ts';
import type { Words } from '../../../src/i18n/otherWords.ts';

const read = (language: string) =>
  JSON.parse(readFileSync(`src/i18n/locales/${language}/palette.json`, 'utf8')) as Record<string, string>;

/** The words of a language: the palette's own, and some invented ones for what others write. */
export function wordsIn(language: Language, more: Readonly<Record<string, string>> = {}): Words {
  const messages = language === 'en' ? en : { ...read(language), ...more };
  const intl = createIntl({ locale: language, messages });
  return {
    language,
    label: (own) =>
      labelText(own, (id, args) => (id in messages ? intl.formatMessage({ id }, args) : '')),
  };
}

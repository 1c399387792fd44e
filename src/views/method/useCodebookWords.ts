import { use } from 'react';
import { useIntl } from 'react-intl';
import { published, translated, type CodebookWords } from '../../data/codebook/words.ts';
import type { Language } from '../../domain/language.ts';
import { localeOfTag } from '../../i18n/locale.ts';

const asked = new Map<Language, Promise<CodebookWords>>();

/** What the codebook says in the reader's language; suspends until a translation has come. */
export function useCodebookWords(): CodebookWords {
  const language = localeOfTag(useIntl().locale);
  if (language === 'en') return published;
  const words = asked.get(language) ?? translated[language]();
  asked.set(language, words);
  return use(words);
}

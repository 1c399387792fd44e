import { languages, type Language } from '../domain/language.ts';
import { languageIn } from '../state/addressLanguage.ts';

/** Each language by its own name. */
export const ownNames: Readonly<Record<Language, string>> = {
  en: 'English',
  ru: 'Русский',
  kk: 'Қазақша',
};

/** Each in three letters, as signs in Kazakhstan have them. */
export const ownShortNames: Readonly<Record<Language, string>> = {
  en: 'ENG',
  ru: 'РУС',
  kk: 'ҚАЗ',
};

/** The BCP 47 tag dates and numbers are formatted by: English writes the day first. */
export const formattingTags: Readonly<Record<Language, string>> = {
  en: 'en-GB',
  ru: 'ru',
  kk: 'kk',
};

/** The language a formatting tag belongs to. */
export function localeOfTag(tag: string): Language {
  return languages.find((language) => formattingTags[language] === tag) ?? 'en';
}

/** The first of the languages asked for that the atlas has (`kk-KZ` asks for `kk`), else English. */
export function resolveLocale(asked: readonly (string | null)[]): Language {
  const wanted = asked.map((tag) => tag?.toLowerCase().split('-')[0]);
  return languages.find((language) => language === wanted.find(isLanguage)) ?? 'en';
}

function isLanguage(tag: string | undefined): tag is Language {
  return languages.some((language) => language === tag);
}

/**
 * The language of a page: its address's, else the one chosen before, else the browser's.
 * @param search what the address asks for
 * @param chosen the language chosen on this device before, or null
 */
export function askedLocale(search: string, chosen: Language | null): Language {
  return resolveLocale([languageIn(search), chosen, ...navigator.languages]);
}

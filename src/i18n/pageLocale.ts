import type { Language } from '../domain/language.ts';
import { keptLanguage } from '../state/preferences.ts';
import { askedLocale } from './locale.ts';

/** The language of this page; another one is another load. Where there is no address, English. */
export function pageLocale(): Language {
  return typeof location === 'undefined' ? 'en' : askedLocale(location.search, keptLanguage());
}

import type { Language } from '../domain/language.ts';
import { languageIn } from '../state/grammar.ts';
import { keptLanguage } from '../state/preferences.ts';
import { resolveLocale } from './locale.ts';

/**
 * The language of the page: the address's, else the one chosen before, else the browser's; another
 * one is another load. Where there is no address, English.
 */
export function pageLocale(): Language {
  if (typeof location === 'undefined') return 'en';
  return resolveLocale([languageIn(location.search), keptLanguage(), ...navigator.languages]);
}

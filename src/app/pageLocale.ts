import { resolveLocale, type OfferedLocale } from '../i18n/locale.ts';
import { languageIn } from '../state/grammar.ts';

/** The language of the page; another one is another load. */
export function pageLocale(): OfferedLocale {
  return resolveLocale(languageIn(location.search));
}

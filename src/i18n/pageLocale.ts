import { languageIn } from '../state/grammar.ts';
import { resolveLocale, type OfferedLocale } from './locale.ts';

/** The language of the page; another one is another load. */
export function pageLocale(): OfferedLocale {
  return resolveLocale(languageIn(location.search));
}

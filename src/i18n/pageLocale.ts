import { languageIn } from '../state/grammar.ts';
import { resolveLocale, type OfferedLocale } from './locale.ts';

/** The language of the page; another one is another load. Where there is no address, English. */
export function pageLocale(): OfferedLocale {
  return resolveLocale(languageIn(typeof location === 'undefined' ? '' : location.search));
}

import { KazakhDates } from './kazakhDates.ts';

/** Its separators are those of Kazakh, and its alphabet but for nine letters. */
const NEAREST = 'ru';

/** І comes after Ы and Ү after Ұ; of the other letters every order of Cyrillic knows the place. */
function sortedBy(text: string): string {
  return text.replaceAll(/[Іі]/g, 'ы\uFFFF').replaceAll(/[Үү]/g, 'ұ\uFFFF');
}

class KazakhOrder extends Intl.Collator {
  override readonly compare = (first: string, second: string) =>
    super.compare(sortedBy(first), sortedBy(second));
}

class KazakhLists extends Intl.ListFormat {
  override formatToParts(list: Iterable<string>) {
    const values = [...list];
    const between = values.length === 2 ? ' және ' : ', ';
    return values.flatMap((value, at) => [
      ...(at === 0 ? [] : [{ type: 'literal' as const, value: between }]),
      { type: 'element' as const, value },
    ]);
  }
}

interface Known<Options, Made> {
  new (locale?: string, options?: Options): Made;
  supportedLocalesOf(locale: string): string[];
}

/** A constructor of `Intl` that knows Kazakh too. */
function withKazakh<Options, Made extends object>(
  platform: Known<Options, Made>,
  inKazakh: (options?: Options) => Made,
): Known<Options, Made> {
  const supportedLocalesOf = (locale: string) =>
    locale === 'kk' ? [locale] : platform.supportedLocalesOf(locale);
  return new Proxy(platform, {
    construct: (known, [locale, options]: [string?, Options?]) =>
      locale === 'kk' ? inKazakh(options) : new known(locale, options),
    get: (known, key): unknown => (key === 'supportedLocalesOf' ? supportedLocalesOf : Reflect.get(known, key)),
  });
}

/**
 * Gives `Intl` Kazakh where the platform has none. Chromium knows the plural rules of Kazakh and no
 * more: dates, numbers, lists and order would be English amid Kazakh words. The polyfills of
 * FormatJS, which bring all there is, are 69 kB of gzip; this is what the atlas asks for.
 */
export function speakKazakh(): void {
  if (Intl.DateTimeFormat.supportedLocalesOf('kk').length > 0) return;
  const { Collator, DateTimeFormat, ListFormat, NumberFormat } = Intl;
  Object.assign(Intl, {
    Collator: withKazakh(Collator, (options?: Intl.CollatorOptions) => new KazakhOrder(NEAREST, options)),
    DateTimeFormat: withKazakh(DateTimeFormat, (options?: Intl.DateTimeFormatOptions) => new KazakhDates(options)),
    ListFormat: withKazakh(ListFormat, (options?: Intl.ListFormatOptions) => new KazakhLists(NEAREST, options)),
    NumberFormat: withKazakh(NumberFormat, (options?: Intl.NumberFormatOptions) => new NumberFormat(NEAREST, options)),
  });
}

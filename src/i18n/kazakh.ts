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

/** What stands between two, and before the last of more. */
const joints = { conjunction: [' және ', ', '], disjunction: [' не ', ', не болмаса '], unit: [', ', ', '] } as const;

class KazakhLists extends Intl.ListFormat {
  readonly #joints: readonly [string, string];

  constructor({ type = 'conjunction' }: Intl.ListFormatOptions = {}) {
    super(NEAREST);
    this.#joints = joints[type];
  }

  override formatToParts(list: Iterable<string>) {
    const values = [...list];
    const last = values.length - 1;
    return values.flatMap((value, at) => [
      ...(at === 0 ? [] : [{ type: 'literal' as const, value: at === last ? this.#joints[last === 1 ? 0 : 1] : ', ' }]),
      { type: 'element' as const, value },
    ]);
  }
}

/** The languages that readers choose from and sources are in. */
const languageNames: Readonly<Record<string, string>> = {
  en: 'ағылшын тілі',
  kk: 'қазақ тілі',
  ru: 'орыс тілі',
};

class KazakhNames extends Intl.DisplayNames {
  constructor(options: Intl.DisplayNamesOptions) {
    super(NEAREST, options);
  }

  override of(code: string) {
    return languageNames[code] ?? super.of(code);
  }
}

/** A constructor of `Intl` that has Kazakh of our own. */
function withKazakh<Options, Made extends object>(
  platform: new (locale: string | undefined, options: Options) => Made,
  inKazakh: (options: Options) => Made,
) {
  return new Proxy(platform, {
    construct: (known, [locale, options]: [string | undefined, Options]) =>
      locale === 'kk' ? inKazakh(options) : new known(locale, options),
  });
}

/**
 * Gives `Intl` Kazakh where the platform has none. Chromium knows the plural rules of Kazakh and no
 * more, though some of its builds claim to: a month is `M01` there, or dates, numbers and order would
 * be English amid Kazakh words. The polyfills of FormatJS,
 * which bring all there is, are 69 kB of gzip; this is what the atlas asks for. Lists are our own
 * everywhere: CLDR puts nothing but a space between the parts of a plain one.
 */
export function speakKazakh(): void {
  const { Collator, DateTimeFormat, DisplayNames, ListFormat, NumberFormat } = Intl;
  Object.assign(Intl, {
    ListFormat: withKazakh(ListFormat, (options?: Intl.ListFormatOptions) => new KazakhLists(options)),
  });
  const claimed = DateTimeFormat.supportedLocalesOf('kk').length > 0;
  if (claimed && !new DateTimeFormat('kk', { month: 'long' }).format(0).startsWith('M')) return;
  Object.assign(Intl, {
    Collator: withKazakh(Collator, (options?: Intl.CollatorOptions) => new KazakhOrder(NEAREST, options)),
    DateTimeFormat: withKazakh(DateTimeFormat, (options?: Intl.DateTimeFormatOptions) =>
      options?.month === '2-digit' ? new DateTimeFormat(NEAREST, options) : new KazakhDates(options),
    ),
    DisplayNames: withKazakh(DisplayNames, (options: Intl.DisplayNamesOptions) => new KazakhNames(options)),
    NumberFormat: withKazakh(NumberFormat, (options?: Intl.NumberFormatOptions) => new NumberFormat(NEAREST, options)),
  });
}

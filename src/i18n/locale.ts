/** Languages the gazetteer names places in. */
export const locales = ['en', 'ru', 'kk'] as const;
export type Locale = (typeof locales)[number];

/** Languages the interface speaks: those with a complete catalogue. */
export const offeredLocales = ['en'] as const satisfies readonly Locale[];
export type OfferedLocale = (typeof offeredLocales)[number];

/** The BCP 47 tag dates and numbers are formatted by: English writes the day first. */
export const formattingTags: Readonly<Record<OfferedLocale, string>> = { en: 'en-GB' };

/** The language a formatting tag belongs to. */
export function localeOfTag(tag: string): OfferedLocale {
  return offeredLocales.find((locale) => formattingTags[locale] === tag) ?? 'en';
}

/** The language to use: the one asked for if it is offered, else English. */
export function resolveLocale(asked: string | null): OfferedLocale {
  return offeredLocales.find((locale) => locale === asked) ?? 'en';
}

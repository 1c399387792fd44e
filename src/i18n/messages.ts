import type { MessageFormatElement } from 'react-intl';
import type { en } from './locales/en.ts';
import type { OfferedLocale } from './locale.ts';

/** Every key of the catalogue. */
export type MessageId = keyof typeof en;

/** A catalogue as react-intl takes it: syntax trees once built, though its files hold strings. */
export type Messages = Record<string, string> | Record<string, MessageFormatElement[]>;

const catalogues: Readonly<Record<OfferedLocale, () => Promise<Messages>>> = {
  en: () => import('./locales/en.ts').then((module) => module.en),
};

/** Loads one language's catalogue; the others are never fetched. */
export function loadMessages(locale: OfferedLocale): Promise<Messages> {
  return catalogues[locale]();
}

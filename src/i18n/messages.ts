import type { MessageFormatElement } from 'react-intl';
import type { en } from './locales/en.ts';
import type { OfferedLocale } from './locale.ts';

/** Every key of the catalogue. */
export type MessageId = keyof typeof en;

/** A catalogue as react-intl takes it: parsed when the atlas was built. */
export type Messages = Record<string, MessageFormatElement[]>;

const catalogues: Readonly<Record<OfferedLocale, () => Promise<unknown>>> = {
  en: () => import('./locales/en.ts').then((module) => module.en),
};

/** Loads one language's catalogue; the others are never fetched. */
export async function loadMessages(locale: OfferedLocale): Promise<Messages> {
  return (await catalogues[locale]()) as Messages;
}

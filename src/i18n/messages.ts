import type { MessageFormatElement } from 'react-intl';
import type { en } from './locales/en.ts';
import type { Language } from '../domain/language.ts';

/** Every key of the catalogue. */
export type MessageId = keyof typeof en;

/** A catalogue as react-intl takes it: syntax trees once built, though its files hold strings. */
export type Messages = Record<string, string> | Record<string, MessageFormatElement[]>;

/** The messages of one language, in parts that come when they are needed. */
export interface Catalogue {
  /** The messages of the first view. */
  readonly first: () => Promise<Messages>;
  /** Those and what the charts below the first two say. */
  readonly withCharts: () => Promise<Messages>;
  /** Those of the first view and what the command palette says. */
  readonly commands: () => Promise<Messages>;
  /** All of them, those of the views that come late too. */
  readonly whole: () => Promise<Messages>;
}

/** The languages' catalogues, each fetched when it is asked for. */
export const catalogues: Readonly<Record<Language, Catalogue>> = {
  en: {
    first: () => import('./locales/en/first.ts').then((module) => module.first),
    withCharts: () => import('./locales/en/withCharts.ts').then((module) => module.withCharts),
    commands: () => import('./locales/en/commands.ts').then((module) => module.commands),
    whole: () => import('./locales/en.ts').then((module) => module.en),
  },
  ru: {
    first: () => import('./locales/ru/first.ts').then((module) => module.first),
    withCharts: () => import('./locales/ru/withCharts.ts').then((module) => module.withCharts),
    commands: () => import('./locales/ru/commands.ts').then((module) => module.commands),
    whole: () => import('./locales/ru.ts').then((module) => module.ru),
  },
  kk: {
    first: () => import('./locales/kk/first.ts').then((module) => module.first),
    withCharts: () => import('./locales/kk/withCharts.ts').then((module) => module.withCharts),
    commands: () => import('./locales/kk/commands.ts').then((module) => module.commands),
    whole: () => import('./locales/kk.ts').then((module) => module.kk),
  },
};

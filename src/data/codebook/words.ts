import type { Language } from '../../domain/language.ts';
import { claims, numbers, time } from './rules.ts';
import { vocabularies } from './vocabularies.ts';
import type { Term, Vocabulary } from './vocabulary.ts';

/** What the codebook says of a vocabulary. */
export interface VocabularyWords extends Pick<Vocabulary, 'title' | 'source'> {
  /** By code. */
  readonly terms: Readonly<Record<string, Term>>;
}

/** What the codebook says, in one language. */
export interface CodebookWords {
  /** Markdown, as `rules.ts` has it. */
  readonly rules: Readonly<Record<'claims' | 'time' | 'numbers', string>>;
  /** By the field that uses the vocabulary. */
  readonly vocabularies: Readonly<Record<string, VocabularyWords>>;
}

/** The codebook as it is published. */
export const published: CodebookWords = {
  rules: { claims, time, numbers },
  vocabularies: Object.fromEntries(vocabularies.map(({ field, ...words }) => [field, words])),
};

/** Its translations, each fetched when it is asked for. */
export const translated: Readonly<Record<Exclude<Language, 'en'>, () => Promise<CodebookWords>>> = {
  ru: () => import('./words/ru.json').then((words) => words.default),
  kk: () => import('./words/kk.json').then((words) => words.default),
};

import { useMemo } from 'react';
import { useIntl } from 'react-intl';
import { whereabouts } from '../../domain/citation.ts';
import type { Citation } from '../../domain/claim.ts';
import type { Cell, Dataset } from '../../domain/dataset.ts';
import { dateFromDay, isExact } from '../../domain/day.ts';
import { cellText, useFormat } from '../../i18n/useFormat.ts';
import { useMessages } from '../../i18n/useMessages.ts';
import type { Sentence } from './step.ts';
import type { Scope, Value } from './storyData.ts';

/** Sentences and what they rest on, in the reader's language. */
export interface StoryWords {
  readonly say: (sentence: Sentence, scope: Scope) => string;
  /** Where a citation stands: "Article ¶2". */
  readonly where: (cited: Pick<Citation, 'source' | 'at'>) => string;
}

/** A figure and its unit are one word: a line never breaks between them. */
const unbroken = (text: string) => text.replaceAll(/ (?=%|tenge|тенге|теңге)/g, '\u00A0');

/** The wording of the story; stable between renders in one language. */
export function useStoryWords(dataset: Dataset): StoryWords {
  const words = useMessages();
  const format = useFormat();
  const intl = useIntl();
  return useMemo(() => {
    const { t, label } = words;
    const { asOf } = dataset;
    const year = asOf === null ? undefined : dateFromDay(asOf).getUTCFullYear();
    const cellIn = (cell: Cell): string => {
      // Within the year of the wave, days do without it.
      if (cell.kind === 'date' && isExact(cell.date)) {
        const { min } = cell.date;
        const withYear = dateFromDay(min).getUTCFullYear() !== year;
        return format.day(min, withYear).replaceAll(' ', '\u00A0');
      }
      return unbroken(cellText(cell, format, words));
    };
    const joined = (parts: readonly Value[], join: 'and' | 'or'): string => {
      const texts = parts.map((part) => String(word(part)));
      return intl.formatList(texts, { type: join === 'and' ? 'conjunction' : 'disjunction' });
    };
    const word = (value: Value): string | number => {
      if (typeof value !== 'object') return value;
      switch (value.kind) {
        case 'unknown':
          return t('format.unknown');
        case 'cell':
          return cellIn(value.cell);
        case 'sourced': {
          const { source } = whereabouts(dataset, { source: value.source, at: [] });
          return t('story.sourced', { source, value: cellIn(value.cell) });
        }
        case 'label':
          return label(value.label);
        case 'results': {
          const { title, results } = value;
          const told = results.map((result) => t('story.result', { result }));
          return t('story.results', { title, results: intl.formatList(told, { type: 'disjunction' }) });
        }
        case 'list':
          return joined(value.parts, value.join);
      }
    };
    return {
      say: ({ id, figures = {} }, scope) =>
        t(
          id,
          Object.fromEntries(
            Object.entries(figures).map(([name, { value }]) => [name, word(value(scope))]),
          ),
        ),
      where: (cited) => {
        const { source, at } = whereabouts(dataset, cited);
        return at === null ? source : t('story.where', { source, at });
      },
    };
  }, [dataset, format, intl, words]);
}

import { createElement, type ReactNode } from 'react';
import { renderHook } from '@testing-library/react';
import { IntlProvider } from 'react-intl';
import type { Clause } from '../../../src/crossfilter/clause.ts';
import { categoryColumn, setColumn } from '../../../src/crossfilter/coded.ts';
import { evaluate, type Evaluation } from '../../../src/crossfilter/evaluate.ts';
import { makeTable } from '../../../src/crossfilter/table.ts';
import type { Range } from '../../../src/domain/claim.ts';
import type { Actor, DemandCode, DemandResult, Outcome } from '../../../src/domain/codes.ts';
import { outcomes, type Response, type StepKind } from '../../../src/domain/codes.ts';
import type { Dataset, Dimension, WageLadder } from '../../../src/domain/dataset.ts';
import type { Demand, Step } from '../../../src/domain/event.ts';
import { answerIn } from '../../../src/domain/measures.ts';
import type { Span } from '../../../src/domain/span.ts';
import { en } from '../../../src/i18n/locales/en.ts';
import { useSentence, type Sentence } from '../../../src/views/charts/sentence.ts';

type Deed = readonly [who: Actor | undefined, what: Response | undefined, kind?: StepKind];

/** An invented action; what is left out is not known. */
export interface Entry {
  readonly title?: string;
  readonly outcome?: Outcome;
  readonly regions?: readonly string[];
  /** People, or bounds of them; null is an open bound. */
  readonly people?: number | readonly [number | null, number | null];
  /** What others count, beside the claim in use. */
  readonly otherCounts?: readonly Range[];
  /** First and last day; null is an end nobody tells; a pair of ends is an uncertain one. */
  readonly days?: readonly [number, number | null | readonly [number, number]];
  readonly demands?: readonly (readonly [DemandCode, DemandResult?])[];
  readonly wages?: WageLadder;
  readonly deeds?: readonly Deed[];
}

/** A range of one number, or of two. */
export function range(low: number | null, high: number | null = low): Range {
  return { low, high };
}

const cited = { source: 'ledger', at: [1], basis: 'stated' } as const;

function spanOf([start, end]: NonNullable<Entry['days']>): Span {
  const [endMin, endMax] = typeof end === 'object' && end !== null ? end : [end ?? start, end ?? start];
  const bounds = { startMin: start, startMax: start, endMin, endMax };
  return { ...bounds, end: end === null ? 'unknown' : 'known' };
}

function demandOf([code, result]: readonly [DemandCode, DemandResult?]): Demand {
  return { ...cited, code, result: result === undefined ? [] : [{ ...cited, value: result }] };
}

function stepOf([who, what, kind = 'response']: Deed): Step {
  return { ...cited, kind, text: '', ...(who && { who }), ...(what && { what }) };
}

const roles = { outcome: 'outcome', demand: 'demands', answer: 'steps' } as const;

/** A dimension of the ledger by its id. */
export function dimension(id: 'outcome' | 'region' | 'demand' | 'answer'): Dimension {
  return {
    ...(id === 'region' ? { splits: true } : { role: roles[id] }),
    id,
    label: { kind: 'text', text: id },
    kind: 'facet',
    folded: false,
    marked: false,
    valueLabel: (value) => ({ kind: 'text', text: value }),
  };
}

/** A dataset of invented actions. */
export function ledger(entries: readonly Entry[]): Dataset {
  const sizes = entries.map(({ people }) =>
    people === undefined ? undefined : typeof people === 'number' ? range(people) : range(...people),
  );
  const answers = entries.map(({ deeds }) =>
    (deeds ?? []).flatMap((deed) => answerIn(stepOf(deed)) ?? []),
  );
  return {
    id: 'ledger',
    version: '1.0.0',
    reading: 'in_use',
    licence: 'CC0-1.0',
    asOf: null,
    length: entries.length,
    context: 0,
    table: makeTable(entries.length, [
      ['outcome', categoryColumn(entries.map((entry) => entry.outcome), outcomes.filter((o) => o !== 'unknown'))],
      ['region', setColumn(entries.map((entry) => entry.regions ?? []))],
      ['demand', setColumn(entries.map((entry) => (entry.demands ?? []).map(([code]) => code)))],
      ['answer', setColumn(answers)],
    ]),
    dimensions: (['outcome', 'region', 'demand', 'answer'] as const).map(dimension),
    fields: [],
    roles: {
      outcome: (row) => entries[row]?.outcome ?? 'unknown',
      size: (row) => sizes[row],
      headcounts: (row) => [...(sizes[row] ? [sizes[row]] : []), ...(entries[row]?.otherCounts ?? [])],
      span: (row) => {
        const days = entries[row]?.days;
        return days === undefined ? undefined : spanOf(days);
      },
      demands: (row) => (entries[row]?.demands ?? []).map(demandOf),
      wages: (row) => entries[row]?.wages,
      steps: (row) => (entries[row]?.deeds ?? []).map(stepOf),
    },
    places: [],
    regions: [],
    sources: new Map(),
    key: (row) => `action-${row}`,
    rowOf: (key) => {
      const row = Number(key.replace('action-', ''));
      return row < entries.length ? row : undefined;
    },
    title: (row) => entries[row]?.title ?? `Action ${row}`,
    summary: () => undefined,
    aliases: () => [],
  };
}

/** A clause on values. */
export function asks(dimensionId: string, ...values: readonly string[]): Clause {
  return { kind: 'values', dimension: dimensionId, values };
}

/** What clauses make of a dataset. */
export function under(dataset: Dataset, ...clauses: readonly Clause[]): Evaluation {
  return evaluate(dataset.table, clauses);
}

function English({ children }: { readonly children?: ReactNode }) {
  return createElement(IntlProvider, {
    locale: 'en',
    messages: en,
    children,
  });
}

/** A sentence in English, as a reader gets it, but for the spaces at which no line breaks. */
export function say(sentence: Sentence): string {
  const { result } = renderHook(() => useSentence(), { wrapper: English });
  return result.current(sentence).replaceAll('\u00A0', ' ');
}

import type { Dispute } from '../../domain/dispute.ts';
import { cellText, useFormat } from '../../i18n/useFormat.ts';
import { useMessages } from '../../i18n/useMessages.ts';

/** What the readings on one side of a dispute come to, and the sum that says so. */
export interface Arithmetic {
  readonly value: string;
  /** Short words on where the value comes from. */
  readonly from: string;
  readonly sum: string;
}

/** Words the arithmetic of a dispute; undefined where it has none. */
export function useArithmetic(): (dispute: Dispute) => Arithmetic | undefined {
  const words = useMessages();
  const format = useFormat();
  return ({ kind, readings, implied, others = 0 }) => {
    if (implied?.kind !== 'range') return undefined;
    const value = cellText(implied, format, words);
    const [first, last] = readings
      .filter(({ against }) => against)
      .map(({ cell }) => cellText(cell, format, words));
    switch (kind) {
      case 'percent': {
        const exact = implied.range.low === implied.range.high;
        const amounts = { before: first ?? '', after: last ?? '', implied: value };
        return {
          value,
          from: words.t('disagreements.implied.percent'),
          sum: exact
            ? words.t('disagreements.sum.percent', amounts)
            : words.t('disagreements.sum.percent.rough', amounts),
        };
      }
      case 'duration':
        return {
          value,
          from: words.t('disagreements.implied.duration'),
          sum: words.t('disagreements.sum.duration', { first: first ?? '', last: last ?? '' }),
        };
      case 'demand_count':
        return {
          value,
          from: words.t('disagreements.implied.demand_count'),
          sum: words.t('disagreements.sum.demand_count', { others }),
        };
      case 'between_sources':
      case 'within_source':
      case 'coder_readings':
      case 'precision':
      case 'headcount':
        return undefined;
    }
  };
}

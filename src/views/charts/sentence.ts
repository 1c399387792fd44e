import { useMemo } from 'react';
import { useIntl } from 'react-intl';
import type { Range } from '../../domain/claim.ts';
import type { Label, Unit } from '../../domain/dataset.ts';
import type { MessageId } from '../../i18n/messages.ts';
import { useFormat } from '../../i18n/useFormat.ts';
import { useMessages } from '../../i18n/useMessages.ts';

/** Something a sentence says that depends on the language. */
export type SentenceValue =
  | string
  | number
  | Label
  | { readonly kind: 'measure'; readonly range: Range; readonly unit: Unit }
  | { readonly kind: 'list'; readonly parts: readonly (Label | Sentence)[] };

/** A sentence computed from data: one message and what goes into it, never pieces to glue. */
export interface Sentence {
  readonly id: MessageId;
  readonly values: Readonly<Record<string, SentenceValue>>;
}

/** A sentence of the catalogue. */
export function sentence(
  id: MessageId,
  values: Readonly<Record<string, SentenceValue>> = {},
): Sentence {
  return { id, values };
}

/** Several names joined as the language joins them. */
export function list(parts: readonly (Label | Sentence)[]): SentenceValue {
  return { kind: 'list', parts };
}

/** A number, or a range of them, with its unit. */
export function measure(range: Range | number, unit: Unit): SentenceValue {
  const bounds = typeof range === 'number' ? { low: range, high: range } : range;
  return { kind: 'measure', range: bounds, unit };
}

/** A figure and its unit are one word: a line never breaks between them. */
function unbroken(text: string): string {
  return text.replaceAll(' ', '\u00A0');
}

/** Says sentences in the reader's language; stable between renders in one language. */
export function useSentence(): (sentence: Sentence) => string {
  const { t, label } = useMessages();
  const format = useFormat();
  const intl = useIntl();
  return useMemo(() => {
    const part = (said: Label | Sentence) => ('kind' in said ? label(said) : say(said));
    const word = (value: SentenceValue): string | number => {
      if (typeof value !== 'object') return value;
      switch (value.kind) {
        case 'message':
        case 'text':
          return label(value);
        case 'measure':
          return unbroken(format.range(value.range, value.unit));
        case 'list':
          return intl.formatList(value.parts.map(part), { type: 'conjunction' });
      }
    };
    const say = ({ id, values }: Sentence): string =>
      t(id, Object.fromEntries(Object.entries(values).map(([key, v]) => [key, word(v)])));
    return say;
  }, [format, intl, label, t]);
}

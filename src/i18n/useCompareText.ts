import { useMemo } from 'react';
import { useIntl } from 'react-intl';
import type { CompareText } from '../domain/ownOrder.ts';

/** Orders texts as the language in use does, numbers in them by their worth. */
export function useCompareText(): CompareText {
  const { locale } = useIntl();
  return useMemo(() => new Intl.Collator(locale, { numeric: true }).compare, [locale]);
}

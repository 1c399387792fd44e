import { queryOptions } from '@tanstack/react-query';
import { createIntl } from 'react-intl';
import type { Label } from '../domain/dataset.ts';
import { labelText } from '../domain/label.ts';
import { formattingTags } from './locale.ts';
import { catalogues } from './messages.ts';

/** What things are called in one language. */
export interface Words {
  readonly language: keyof typeof catalogues;
  /** Empty for a message there is none of. */
  readonly label: (label: Label) => string;
}

async function wordsIn(language: Words['language']): Promise<Words> {
  const messages = await catalogues[language].commands();
  const intl = createIntl({ locale: formattingTags[language], messages });
  return {
    language,
    label: (own) =>
      labelText(own, (id, args) => (id in messages ? intl.formatMessage({ id }, args) : '')),
  };
}

/** What things are called in languages that are not the reader's; fetched when it is asked for. */
export function otherWordsQuery(languages: readonly Words['language'][]) {
  return queryOptions({
    queryKey: ['other-words', ...languages],
    staleTime: Infinity,
    queryFn: () => Promise.all(languages.map(wordsIn)),
  });
}

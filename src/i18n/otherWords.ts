import { queryOptions } from '@tanstack/react-query';
import { createIntl } from 'react-intl';
import { languages, type Language } from '../data/atlas.ts';
import type { Label } from '../domain/dataset.ts';
import { formattingTags } from './locale.ts';
import { catalogues } from './messages.ts';

/** What things are called in one language. */
export interface Words {
  readonly language: Language;
  readonly label: (label: Label) => string;
}

async function wordsIn(language: Language): Promise<Words> {
  const messages = await catalogues[language].commands();
  const intl = createIntl({ locale: formattingTags[language], messages });
  return {
    language,
    label: (label) => {
      if (label.kind === 'text') return label.text;
      return label.id in messages ? intl.formatMessage(label, label.args) : '';
    },
  };
}

/** What things are called in the other languages than the reader's; fetched when it is asked for. */
export function otherWordsQuery(own: Language) {
  return queryOptions({
    queryKey: ['other-words', own],
    staleTime: Infinity,
    queryFn: () => Promise.all(languages.filter((language) => language !== own).map(wordsIn)),
  });
}

import { citationsOf } from '../../domain/facts.ts';
import { distinct, joined } from './cell.ts';
import type { Column } from './column.ts';

export const sources: Column = {
  name: 'sources',
  type: 'string',
  description: 'Ids of every source cited; a list.',
  value: (event) => joined([...distinct(citationsOf(event).map(({ source }) => source))].sort()),
};

export const articleParagraphs: Column = {
  name: 'article_paragraphs',
  type: 'string',
  description: 'Paragraphs of the main source that are cited; a list of numbers.',
  value: (event, { atlas }) => {
    const cited = citationsOf(event)
      .filter(({ source }) => source === atlas.main_source)
      .flatMap(({ at }) => at);
    return joined([...distinct(cited)].sort((a, b) => a - b));
  },
};

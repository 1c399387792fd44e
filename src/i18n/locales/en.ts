import about from './en/about.json';
import counting from './en/counting.json';
import detail from './en/detail.json';
import disagreements from './en/disagreements.json';
import { first } from './en/first.ts';
import laneTables from './en/laneTables.json';
import rests from './en/rests.json';
import story from './en/story.json';
import sources from './en/sources.json';
import table from './en/table.json';

/** The English catalogue: it defines which messages there are. */
export const en = {
  ...first,
  ...about,
  ...counting,
  ...detail,
  ...disagreements,
  ...laneTables,
  ...rests,
  ...story,
  ...sources,
  ...table,
};

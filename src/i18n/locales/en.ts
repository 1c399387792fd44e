import about from './en/about.json';
import counting from './en/counting.json';
import descent from './en/descent.json';
import detail from './en/detail.json';
import disagreements from './en/disagreements.json';
import fields from './en/fields.json';
import found from './en/found.json';
import kept from './en/kept.json';
import laneTables from './en/laneTables.json';
import mapSources from './en/mapSources.json';
import method from './en/method.json';
import noCharts from './en/noCharts.json';
import offline from './en/offline.json';
import palette from './en/palette.json';
import paper from './en/paper.json';
import picture from './en/picture.json';
import rests from './en/rests.json';
import share from './en/share.json';
import sources from './en/sources.json';
import story from './en/story.json';
import table from './en/table.json';
import { withCharts } from './en/withCharts.ts';

/** The English catalogue: it defines which messages there are. */
export const en = {
  ...withCharts,
  ...about,
  ...counting,
  ...descent,
  ...detail,
  ...disagreements,
  ...fields,
  ...found,
  ...kept,
  ...laneTables,
  ...mapSources,
  ...method,
  ...noCharts,
  ...offline,
  ...palette,
  ...paper,
  ...picture,
  ...rests,
  ...share,
  ...sources,
  ...story,
  ...table,
};

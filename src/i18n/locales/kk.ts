import about from './kk/about.json';
import counting from './kk/counting.json';
import descent from './kk/descent.json';
import detail from './kk/detail.json';
import disagreements from './kk/disagreements.json';
import fields from './kk/fields.json';
import found from './kk/found.json';
import kept from './kk/kept.json';
import laneTables from './kk/laneTables.json';
import mapSources from './kk/mapSources.json';
import method from './kk/method.json';
import noCharts from './kk/noCharts.json';
import offline from './kk/offline.json';
import palette from './kk/palette.json';
import paper from './kk/paper.json';
import picture from './kk/picture.json';
import rests from './kk/rests.json';
import share from './kk/share.json';
import sources from './kk/sources.json';
import story from './kk/story.json';
import table from './kk/table.json';
import { withCharts } from './kk/withCharts.ts';

/** The Kazakh catalogue. */
export const kk = {
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

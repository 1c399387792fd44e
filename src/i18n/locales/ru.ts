import about from './ru/about.json';
import counting from './ru/counting.json';
import descent from './ru/descent.json';
import detail from './ru/detail.json';
import disagreements from './ru/disagreements.json';
import fields from './ru/fields.json';
import found from './ru/found.json';
import kept from './ru/kept.json';
import laneTables from './ru/laneTables.json';
import mapSources from './ru/mapSources.json';
import method from './ru/method.json';
import noCharts from './ru/noCharts.json';
import offline from './ru/offline.json';
import palette from './ru/palette.json';
import paper from './ru/paper.json';
import picture from './ru/picture.json';
import rests from './ru/rests.json';
import share from './ru/share.json';
import sources from './ru/sources.json';
import story from './ru/story.json';
import table from './ru/table.json';
import { withCharts } from './ru/withCharts.ts';

/** The Russian catalogue. */
export const ru = {
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

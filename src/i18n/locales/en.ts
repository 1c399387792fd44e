import about from './en/about.json';
import app from './en/app.json';
import charts from './en/charts.json';
import codes from './en/codes.json';
import detail from './en/detail.json';
import facets from './en/facets.json';
import format from './en/format.json';
import map from './en/map.json';
import shared from './en/shared.json';
import table from './en/table.json';
import timeline from './en/timeline.json';

/** The English catalogue: it defines which messages there are. */
export const en = {
  ...about,
  ...app,
  ...charts,
  ...codes,
  ...detail,
  ...facets,
  ...format,
  ...map,
  ...shared,
  ...table,
  ...timeline,
};

import { speakKazakh } from '../../kazakh.ts';
import app from './app.json';
import charts from './charts.json';
import codes from './codes.json';
import facets from './facets.json';
import format from './format.json';
import map from './map.json';
import shared from './shared.json';
import timeline from './timeline.json';

// What words hold, dates and numbers, is written when they are first asked for.
speakKazakh();

/** What Kazakh needs before the reader asks for a view that comes late. */
export const first = {
  ...app,
  ...charts,
  ...codes,
  ...facets,
  ...format,
  ...map,
  ...shared,
  ...timeline,
};

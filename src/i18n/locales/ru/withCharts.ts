import { first } from './first.ts';
import furtherCharts from './furtherCharts.json';

/** What Russian needs once the charts below the first two are drawn. */
export const withCharts = {
  ...first,
  ...furtherCharts,
};

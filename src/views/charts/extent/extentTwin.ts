import { column, type Twin } from '../frame/twin.ts';
import { sentence } from '../sentence.ts';
import type { ExtentData } from './extentData.ts';

/** The points, the largest first. */
export function extentTwin({ points }: ExtentData, titleOf: (row: number) => string): Twin {
  return {
    caption: sentence('charts.extent.caption'),
    columns: [
      column('charts.row'),
      column('charts.extent.people', 'range', 'people', ['size']),
      column('charts.extent.days', 'range', 'days', ['start', 'end']),
    ],
    keys: points.map(({ row }) => row),
    rows: points.map(({ row, people, days }) => [titleOf(row), people, days]),
  };
}

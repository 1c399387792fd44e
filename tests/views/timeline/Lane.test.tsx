import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { spanColumn } from '../../../src/crossfilter/span.ts';
import { makeTable } from '../../../src/crossfilter/table.ts';
import { Timeline } from '../../../src/views/timeline/Timeline.tsx';
import { renderInAtlas } from '../../support/render.tsx';
import { bakeries, bakeryDataset, day, days } from './bakeries.ts';

it.each(['sale=2021-07-13/2021-07-22', 'sale=2021-07-13/2021-07-22&time=2021-07-13/2021-07-22'])(
  'stands in the days chosen for certain where only something else is possibly so: %s',
  (address) => {
    const dataset = bakeryDataset();
    const vague = days('2021-07-01', '2021-07-30', { startMax: day('2021-07-30') });
    const sale = spanColumn(bakeries.map(() => vague));
    const table = makeTable(dataset.length, [...dataset.table.columns, ['sale', sale]]);
    const dimensions = [...dataset.dimensions, { ...dataset.dimensions[0]!, id: 'sale' }];
    renderInAtlas(<Timeline />, { dataset: { ...dataset, table, dimensions }, address });
    expect(screen.getByRole('button', { name: /^Rye/ }).getAttribute('aria-label')).toMatch(/won$/);
  },
);

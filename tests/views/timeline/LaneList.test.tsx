import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { categoryColumn } from '../../../src/crossfilter/coded.ts';
import { makeTable } from '../../../src/crossfilter/table.ts';
import { Timeline } from '../../../src/views/timeline/Timeline.tsx';
import { waveDataset } from '../../support/datasets.ts';
import { renderInAtlas } from '../../support/render.tsx';
import { bakeries, bakeryDataset } from './bakeries.ts';

it('says when no lane passes, and takes the filters off', async () => {
  const dataset = bakeryDataset();
  const crumb = categoryColumn(bakeries.map(({ title }) => (title === 'Oat' ? 'soft' : 'firm')));
  const table = makeTable(dataset.length, [...dataset.table.columns, ['crumb', crumb]]);
  const dimensions = [...dataset.dimensions, { ...dataset.dimensions[1]!, id: 'crumb' }];
  renderInAtlas(<Timeline />, {
    dataset: { ...dataset, table, dimensions },
    address: 'place=hill&crumb=soft',
  });
  expect(screen.getByText(/No action passes the filters/)).toBeInTheDocument();
  await userEvent.click(screen.getByRole('button', { name: 'Clear all' }));
  expect(await screen.findByRole('button', { name: /^Rye/ })).toBeInTheDocument();
});

it.each([
  ['', 'Zhanaozen 12 · 1 counted elsewhere on the map'],
  ['&time=2021-07-01/2021-07-05', 'Zhanaozen 1 of 12'],
])('counts as counted elsewhere only what is shown: %j', (window, heading) => {
  renderInAtlas(<Timeline />, { dataset: waveDataset(), address: `town=zhanaozen${window}` });
  expect(screen.getAllByRole('heading', { level: 3 })[0]).toHaveTextContent(new RegExp(`^${heading}$`));
});

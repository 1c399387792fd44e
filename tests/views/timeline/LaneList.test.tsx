import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { categoryColumn } from '../../../src/crossfilter/coded.ts';
import { makeTable } from '../../../src/crossfilter/table.ts';
import { Timeline } from '../../../src/views/timeline/Timeline.tsx';
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

import { fireEvent, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { MapSources } from '../../../src/views/map/MapSources.tsx';
import { waveDataset } from '../../support/datasets.ts';
import { renderInAtlas } from '../../support/render.tsx';

it('has its line at once, and what stands behind it when it is opened', async () => {
  renderInAtlas(<MapSources unplaced={[]} credits="full" scaled={null} />, { dataset: waveDataset() });
  expect(screen.getByText('Natural Earth · © OpenStreetMap contributors · NOAA · GeoNames')).toBeVisible();
  expect(screen.queryByRole('checkbox')).toBeNull();
  const details = screen.getByRole('group');
  fireEvent.click(screen.getByText('Map sources'));
  expect(await screen.findByRole('checkbox', { name: 'Online map tiles' })).not.toBeChecked();
  expect(screen.getByRole('heading', { name: 'Map sources' })).toBeVisible();
  fireEvent.click(screen.getByRole('button', { name: 'Close' }));
  expect(details).not.toHaveAttribute('open');
  expect(screen.getByText('Map sources', { selector: 'summary' })).toHaveFocus();
  fireEvent.click(screen.getByText('Map sources', { selector: 'summary' }));
  fireEvent.keyDown(details, { key: 'Escape' });
  expect(details).not.toHaveAttribute('open');
  expect(screen.getByText('Map sources', { selector: 'summary' })).toHaveFocus();
});

import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { MapKey } from '../../../src/views/map/MapKey.tsx';
import { orchardDataset, waveDataset } from '../../support/datasets.ts';
import { renderInAtlas } from '../../support/render.tsx';

const words = () =>
  within(screen.getByRole('region', { name: 'Key of the map' }))
    .getAllByRole('listitem')
    .map((row) => row.textContent);

describe('the key of the map', () => {
  it('names every outcome and the sizes', () => {
    renderInAtlas(<MapKey />, { dataset: waveDataset() });
    expect(words()).toEqual([
      'Won',
      'Partly won',
      'Not won',
      'Ongoing',
      'Unknown',
      'Not begun',
      'number unknown',
      '100 people',
      '400',
    ]);
  });

  it('explains the stripes while a time window makes them', () => {
    renderInAtlas(<MapKey />, { dataset: waveDataset(), address: 'time=2021-07-27/2021-07-28' });
    expect(words()).toContain('only possibly');
  });

  it('says what the discs show as of a day', () => {
    renderInAtlas(<MapKey />, { dataset: waveDataset(), address: 'day=2021-07-20' });
    expect(words()).toEqual(expect.arrayContaining(['Running', 'not begun yet', 'perhaps running']));
    expect(words()).not.toContain('Ongoing');
    expect(words().indexOf('perhaps running')).toBeLessThan(words().indexOf('100 people'));
  });

  it('explains the lines of an open action, by whose word they are', () => {
    const { unmount } = renderInAtlas(<MapKey />, { dataset: waveDataset(), address: 'open=kunan-holding-2021-07' });
    expect(words().filter((word) => word.includes('link'))).toEqual(['linked, a reporter says']);
    unmount();
    renderInAtlas(<MapKey />, { dataset: waveDataset(), address: 'open=abuev-group-2021-07' });
    expect(words().filter((word) => word.includes('link'))).toEqual([]);
  });

  it('is not there for data without places', () => {
    renderInAtlas(<MapKey />, { dataset: orchardDataset() });
    expect(screen.queryByRole('region')).not.toBeInTheDocument();
  });
});

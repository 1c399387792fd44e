import { screen, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { AtlasMap } from '../../../src/views/map/AtlasMap.tsx';
import { MapKey } from '../../../src/views/map/MapKey.tsx';
import { orchardDataset, waveDataset } from '../../support/datasets.ts';
import { renderInAtlas } from '../../support/render.tsx';

vi.mock('../../../src/views/map/ground/MapGround.tsx', () => ({ MapGround: () => null }));

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
      'also here',
      'size unknown',
      '100 people',
      '400',
    ]);
  });

  it('explains the stripes while a time window makes them', () => {
    renderInAtlas(<MapKey />, { dataset: waveDataset(), address: 'time=2021-07-27/2021-07-28' });
    expect(words()).toContain('only possibly');
  });

  it('says what the discs show as of a day', () => {
    renderInAtlas(<MapKey />, { dataset: waveDataset(), address: 'day=2021-07-14' });
    const doubts = ['not begun yet', 'perhaps running', 'not reported any more', 'not dated'];
    expect(words()).toEqual(expect.arrayContaining(['Running', ...doubts]));
    expect(words()).not.toContain('Ongoing');
    expect(words()).not.toContain('only possibly');
    expect(words().indexOf('not dated')).toBeLessThan(words().indexOf('100 people'));
  });

  it('says nothing of what no disc shows that day', () => {
    renderInAtlas(<MapKey />, { dataset: waveDataset(), address: 'day=2021-05-01' });
    expect(words()).toContain('not begun yet');
    expect(words()).not.toContain('not reported any more');
    expect(words()).not.toContain('also here');
  });

  it('names a doubt in the words of the discs that show it', () => {
    const dataset = waveDataset();
    const address = 'day=2021-07-14';
    renderInAtlas(<><MapKey /><AtlasMap /></>, { dataset, address });
    for (const doubt of ['not begun yet', 'perhaps running', 'not reported any more', 'not dated']) {
      expect(words()).toContain(doubt);
      expect(screen.getAllByRole('button', { name: new RegExp(`, ${doubt}`) })).not.toHaveLength(0);
    }
  });

  it('explains the ring of an action counted elsewhere only where there is one', () => {
    renderInAtlas(<MapKey />, { dataset: waveDataset(), address: 'place=almaty' });
    expect(words()).not.toContain('also here');
  });

  it.each([
    ['', []],
    ['open=kezbi-2021-06', ['open, or linked']],
    ['open=almaty-metro-builders-2021-07', ['open']],
    ['day=2021-07-14', ['one inspired the other']],
    ['day=2021-07-18', []],
  ])('explains rings round discs: %s', (address, rings) => {
    renderInAtlas(<MapKey />, { dataset: waveDataset(), address });
    expect(words().filter((text) => /^open|inspired/.test(text))).toEqual(rings);
  });

  it('explains an arrow where one map shows it', () => {
    const address = 'open=tower-crane-operators-nur-sultan-2021-07&at=48,67,5';
    renderInAtlas(<MapKey />, { dataset: waveDataset(), address });
    expect(words()).toContain('inspired, a reporter says');
  });

  it('is not there for data without places', () => {
    renderInAtlas(<MapKey />, { dataset: orchardDataset() });
    expect(screen.queryByRole('region')).not.toBeInTheDocument();
  });
});

import { fireEvent, screen } from '@testing-library/react';
import { beforeEach, expect, it, vi } from 'vitest';
import { AtlasMap } from '../../../src/views/map/AtlasMap.tsx';
import { askForLiveGround } from '../../../src/views/map/ground/liveGround.ts';
import { MapProvider } from '../../../src/views/map/MapContext.tsx';
import { waveDataset } from '../../support/datasets.ts';
import { renderInAtlas } from '../../support/render.tsx';

vi.mock('../../../src/views/map/ground/MapGround.tsx', () => ({ MapGround: () => null }));
vi.mock('../../../src/views/map/ground/liveGround.ts', () => ({ askForLiveGround: vi.fn() }));

const dataset = waveDataset();
const show = (address = '') => renderInAtlas(<MapProvider><AtlasMap /></MapProvider>, { dataset, address });

beforeEach(() => {
  vi.mocked(askForLiveGround).mockReset();
});

it('fetches nothing in the first view, and something at each sign that the map is wanted', () => {
  show();
  expect(askForLiveGround).not.toHaveBeenCalled();
  const [plate] = screen.getAllByRole('group');
  if (plate === undefined) throw new Error('no plate');
  const signs = [
    // React hears of a pointer that enters by its coming over.
    () => fireEvent.pointerOver(plate),
    () => fireEvent.pointerDown(plate),
    () => fireEvent.touchStart(plate),
    () => fireEvent.focusIn(plate),
    () => fireEvent.wheel(plate),
  ];
  for (const sign of signs) {
    vi.mocked(askForLiveGround).mockReset();
    sign();
    expect(askForLiveGround).toHaveBeenCalled();
  }
});

it.each(['at=48,67,5', 'town=aktau'])('fetches at once for a link with %s', (address) => {
  show(address);
  expect(askForLiveGround).toHaveBeenCalled();
});

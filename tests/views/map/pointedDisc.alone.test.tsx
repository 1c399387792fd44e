import { fireEvent, screen, waitFor } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { useAtlas } from '../../../src/state/AtlasContext.tsx';
import { AtlasMap } from '../../../src/views/map/AtlasMap.tsx';
import { MapProvider } from '../../../src/views/map/MapContext.tsx';
import { waveDataset } from '../../support/datasets.ts';
import { renderInAtlas } from '../../support/render.tsx';

vi.mock('../../../src/views/map/ground/MapGround.tsx', () => ({ MapGround: () => null }));

/** Filters out what is pointed at, as a key on the brush or the way back may. */
function Others() {
  const { ask } = useAtlas();
  return (
    <button type="button" onClick={() => ask({ kind: 'values', dimension: 'outcome', values: ['ongoing'] })}>
      Others
    </button>
  );
}

it.each([
  ['the pointer', fireEvent.pointerOver, fireEvent.pointerOut],
  ['the focus', fireEvent.focus, fireEvent.blur],
])('says nothing of a disc that was filtered out once %s has left it', async (_, come, go) => {
  renderInAtlas(
    <MapProvider>
      <AtlasMap />
      <Others />
    </MapProvider>,
    { dataset: waveDataset() },
  );
  const disc = screen.getByRole('button', { name: /^KEZBI, Zhanaozen/ });
  come(disc);
  expect(screen.getByText('1,200 people')).toBeInTheDocument();
  fireEvent.click(screen.getByRole('button', { name: 'Others' }));
  await waitFor(() => expect(disc).not.toHaveAttribute('role'));
  go(disc);
  expect(screen.queryByText('1,200 people')).toBeNull();
});

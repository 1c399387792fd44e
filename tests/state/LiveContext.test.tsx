import { act } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { useMoving } from '../../src/state/LiveContext.tsx';
import { waveDataset } from '../support/datasets.ts';
import { renderInAtlas } from '../support/render.tsx';

it('writes nothing into the address once the atlas has gone', async () => {
  const onAddress = vi.fn();
  const moved = vi.fn();
  function Hand() {
    const { show } = useMoving();
    moved.mockImplementation(() => {
      show({ kind: 'clause', dimension: 'outcome', clause: undefined }, 'push');
    });
    return null;
  }
  const { unmount } = renderInAtlas(<Hand />, { dataset: waveDataset(), address: 'outcome=won', onAddress });
  vi.useFakeTimers();
  try {
    act(() => {
      moved();
    });
    unmount();
    await vi.advanceTimersByTimeAsync(2000);
    expect(onAddress).not.toHaveBeenCalled();
  } finally {
    vi.useRealTimers();
  }
});

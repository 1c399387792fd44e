import { act, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { useAtlas } from '../../src/state/AtlasContext.tsx';
import { useLive, useMoving } from '../../src/state/LiveContext.tsx';
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

it('is removed by the press that follows at once, though the address never knew of it', async () => {
  function Hand() {
    const { drop, clear } = useAtlas();
    const { show } = useMoving();
    const asked = useLive(({ selection }) => selection.length);
    const won = { kind: 'values', dimension: 'outcome', values: ['won'] } as const;
    return (
      <>
        <output>{asked}</output>
        <button
          onClick={() => {
            show({ kind: 'clause', dimension: 'outcome', clause: won }, 'push');
          }}
        >
          Show
        </button>
        <button
          onClick={() => {
            drop('outcome');
          }}
        >
          Remove
        </button>
        <button onClick={clear}>Clear</button>
      </>
    );
  }
  const user = userEvent.setup();
  renderInAtlas(<Hand />, { dataset: waveDataset() });
  for (const way of ['Remove', 'Clear']) {
    await user.click(screen.getByRole('button', { name: 'Show' }));
    expect(screen.getByRole('status')).toHaveTextContent('1');
    await user.click(screen.getByRole('button', { name: way }));
    expect(screen.getByRole('status')).toHaveTextContent('0');
  }
});

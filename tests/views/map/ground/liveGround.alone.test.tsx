import { act, renderHook, waitFor } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { askForLiveGround, useLiveGroundArrived } from '../../../../src/views/map/ground/liveGround.ts';

const loaded = vi.hoisted((): string[] => []);
vi.mock('../../../../src/views/map/ground/LiveGround.tsx', () => {
  loaded.push('live');
  if (loaded.length === 1) throw new Error('offline');
  return { LiveGround: () => null };
});

it('is fetched when asked for and never before; a failure is forgotten at the next asking', async () => {
  const { result } = renderHook(useLiveGroundArrived);
  expect(loaded).toEqual([]);
  askForLiveGround();
  askForLiveGround();
  await waitFor(() => expect(loaded).toHaveLength(1));
  await act(() => new Promise((resolve) => setTimeout(resolve, 20)));
  expect(result.current).toBe(false);
  askForLiveGround();
  await waitFor(() => expect(result.current).toBe(true));
  askForLiveGround();
  expect(loaded).toHaveLength(2);
});

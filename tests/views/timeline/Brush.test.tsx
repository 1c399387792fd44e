import { fireEvent, screen } from '@testing-library/react';
import type { UrlUpdateEvent } from 'nuqs/adapters/testing';
import { describe, expect, it, vi } from 'vitest';
import { Timeline } from '../../../src/views/timeline/Timeline.tsx';
import { waveDataset } from '../../support/datasets.ts';
import { renderInAtlas } from '../../support/render.tsx';

/** The wave, of which one action begins in May, before the axis. */
function show(address: string) {
  const steps: UrlUpdateEvent[] = [];
  renderInAtlas(<Timeline />, {
    dataset: waveDataset(),
    address,
    onAddress: (event) => steps.push(event),
  });
  const asked = () => new URLSearchParams(steps.at(-1)?.queryString).get('time');
  return { steps, asked };
}
const thumb = (name: 'First day' | 'Last day') => screen.getByRole('slider', { name });

function drag(name: 'First day' | 'Last day', by: number) {
  fireEvent.pointerDown(thumb(name), { clientX: 400, button: 0 });
  fireEvent.pointerMove(thumb(name), { clientX: 400 + by });
  fireEvent.pointerUp(thumb(name), { clientX: 400 + by });
}

describe('a thumb', () => {
  it('drawn to its edge asks nothing any more where the other end leaves nothing out', async () => {
    const { steps, asked } = show('time=2021-05-12/2021-07-10');
    drag('Last day', 2000);
    await vi.waitFor(() => {
      expect(steps.length).toBeGreaterThan(0);
      expect(asked()).toBeNull();
    });
    expect(screen.getByRole('button', { name: 'All' })).toHaveAttribute('aria-pressed', 'true');
  });

  it('says nothing of the other end, which lies beyond the axis', async () => {
    const { asked } = show('time=2021-05-12/2021-07-10');
    fireEvent.keyDown(thumb('Last day'), { key: 'ArrowLeft' });
    await vi.waitFor(() => {
      expect(asked()).toBe('2021-05-12/2021-07-09');
    });
  });

  it('led out and back to its edge asks nothing, whatever lies beyond', async () => {
    const { asked } = show('');
    fireEvent.keyDown(thumb('First day'), { key: 'PageUp' });
    await vi.waitFor(() => {
      expect(asked()).toBe('2021-07-05/');
    });
    fireEvent.keyDown(thumb('First day'), { key: 'Home' });
    await vi.waitFor(() => {
      expect(asked()).toBeNull();
    });
  });
});

import { act, fireEvent, screen } from '@testing-library/react';
import type { UrlUpdateEvent } from 'nuqs/adapters/testing';
import { afterEach, describe, expect, it, vi } from 'vitest';
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

describe('on a page that draws slowly', () => {
  afterEach(() => {
    vi.unstubAllGlobals();
  });

  /** Frames take 100 ms: after two moves the page knows that it is slow. */
  async function showSlowly() {
    vi.stubGlobal('requestAnimationFrame', (callback: () => void) => setTimeout(callback, 100));
    vi.stubGlobal('cancelAnimationFrame', clearTimeout);
    const shown = show('time=2021-07-01/2021-07-20');
    for (const key of ['ArrowLeft', 'ArrowRight']) {
      fireEvent.keyDown(thumb('Last day'), { key });
      await act(() => new Promise((resolve) => setTimeout(resolve, 350)));
    }
    return shown;
  }
  const placeOf = (name: 'First day' | 'Last day') =>
    Number(/translateX\(([\d.]+)px\)/.exec(thumb(name).style.transform)?.[1]);

  it('the thumb goes with the hand, and what it says follows when that pauses', async () => {
    await showSlowly();
    const [place, said] = [placeOf('Last day'), thumb('Last day').getAttribute('aria-valuetext')];
    fireEvent.keyDown(thumb('Last day'), { key: 'ArrowLeft' });
    expect(placeOf('Last day')).toBeLessThan(place);
    expect(thumb('Last day')).toHaveAttribute('aria-valuetext', said);
    await vi.waitFor(() => {
      expect(thumb('Last day')).toHaveAttribute('aria-valuetext', '19\u00A0Jul 2021');
    });
  });

  it('keys go on from where the last one led', async () => {
    const { asked } = await showSlowly();
    for (let press = 0; press < 4; press++) {
      fireEvent.keyDown(thumb('Last day'), { key: 'ArrowLeft' });
    }
    await vi.waitFor(
      () => {
        expect(asked()).toBe('2021-07-01/2021-07-16');
      },
      { timeout: 2000 },
    );
  });
});

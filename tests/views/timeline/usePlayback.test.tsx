import { act, fireEvent, screen, within } from '@testing-library/react';
import type { UrlUpdateEvent } from 'nuqs/adapters/testing';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Dataset } from '../../../src/domain/dataset.ts';
import { useAtlas } from '../../../src/state/AtlasContext.tsx';
import { preloadTimeline } from '../../../src/views/timeline/lateParts.ts';
import { Timeline } from '../../../src/views/timeline/Timeline.tsx';
import { waveDataset } from '../../support/datasets.ts';
import { dayLine, holdTime, pass, press, releaseTime, title } from '../../support/playback.ts';
import { renderInAtlas } from '../../support/render.tsx';
import { bakeryDataset, day } from './bakeries.ts';

/** What changes the address from elsewhere. */
function Elsewhere() {
  const { change } = useAtlas();
  return (
    <>
      <button onClick={() => change({ day: null })}>no day</button>
      <button onClick={() => change({ day: day('2021-07-20') })}>20 July</button>
    </>
  );
}

function show(address: string, dataset: Dataset = bakeryDataset()) {
  const steps: UrlUpdateEvent[] = [];
  renderInAtlas(
    <>
      <Timeline />
      <Elsewhere />
    </>,
    { dataset, address, onAddress: (event) => steps.push(event) },
  );
  return { steps, asked: () => new URLSearchParams(steps.at(-1)?.queryString).get('day') };
}

const shown = () => dayLine().getAttribute('aria-valuetext');

beforeAll(preloadTimeline);
beforeEach(holdTime);
afterEach(releaseTime);

describe('playing', () => {
  it('is over once the day has gone, and does not begin by itself on the next', async () => {
    show('day=2021-07-05');
    press('Play day by day');
    await pass(100);
    press('no day');
    await pass(1000);
    press('20 July');
    await pass(3000);
    expect(shown()).toBe('20\u00A0Jul 2021');
  });

  it('is over once the reader wants less motion, and stays so when that is taken back', async () => {
    const media = Object.assign(new EventTarget(), { media: '', matches: false });
    vi.stubGlobal('matchMedia', () => media);
    show('day=2021-07-05');
    press('Play day by day');
    for (const matches of [true, false]) {
      media.matches = matches;
      act(() => {
        media.dispatchEvent(new Event('change'));
      });
    }
    await pass(3000);
    expect(shown()).toBe('5\u00A0Jul 2021');
  });
});

describe('a day that is not played', () => {
  it('gives way to the nearest that is, everywhere', async () => {
    const { steps, asked } = show('day=2019-07-20');
    await pass(600);
    expect(shown()).toBe('28\u00A0Jun 2021');
    expect(title()).toMatch(/^28 Jun: /);
    expect(asked()).toBe('2021-06-28');
    expect(steps.map(({ options }) => options.history)).not.toContain('push');
  });

  it('gives way when other days are chosen while it is shown', async () => {
    const { asked } = show('day=2021-07-28');
    press('Busiest week');
    await pass(600);
    expect(shown()).toBe('18\u00A0Jul 2021');
    expect(asked()).toBe('2021-07-18');
    expect(dayLine()).toHaveAttribute('aria-valuemin', String(day('2021-07-12')));
    expect(dayLine()).toHaveAttribute('aria-valuemax', String(day('2021-07-18')));
  });

  it('is not dragged to', async () => {
    show('day=2021-07-15&time=2021-07-12/2021-07-18');
    const surface = screen.getByTestId('day-surface');
    fireEvent.pointerDown(surface, { clientX: 0, button: 0 });
    fireEvent.pointerUp(surface, { clientX: 0 });
    await pass(100);
    expect(shown()).toBe('12\u00A0Jul 2021');
  });

  it('is one the axis can be made to hold, and then it does', async () => {
    show('day=2021-05-12', waveDataset());
    await pass(600);
    expect(shown()).toBe('12\u00A0May 2021');
    press('Show 1 earlier on the axis');
    await pass(600);
    expect(shown()).toBe('28\u00A0Jun 2021');
  });
});

describe('the controls', () => {
  it('keep the focus when the wave is shown as a whole again', async () => {
    show('day=2021-07-05');
    const leave = screen.getByRole('button', { name: 'Back to the whole wave' });
    leave.focus();
    fireEvent.click(leave);
    await pass(100);
    expect(screen.getByRole('button', { name: 'Play day by day' })).toHaveFocus();
  });

  it('take the keys of the line', async () => {
    show('day=2021-07-13');
    const controls = screen.getByRole('group', { name: 'Day by day' });
    const play = within(controls).getByRole('button', { name: 'Play day by day' });
    const after: unknown[] = [];
    for (const key of ['PageUp', 'PageDown', 'End', 'Home']) {
      fireEvent.keyDown(play, { key });
      await pass(50);
      after.push(shown());
    }
    expect(after).toEqual(['20\u00A0Jul 2021', '13\u00A0Jul 2021', '2\u00A0Aug 2021', '28\u00A0Jun 2021']);
  });

  it('leave Page keys to the page while no day is shown', () => {
    show('');
    const play = screen.getByRole('button', { name: 'Play day by day' });
    expect(fireEvent.keyDown(play, { key: 'PageDown' })).toBe(true);
    expect(screen.queryByRole('slider', { name: 'Day shown' })).not.toBeInTheDocument();
  });
});

describe('keys of the browser', () => {
  it.each(['altKey', 'ctrlKey', 'metaKey'] as const)('with %s are left to it', async (held) => {
    show('day=2021-07-13');
    const chord = { key: 'ArrowLeft', [held]: true };
    expect(fireEvent.keyDown(dayLine(), chord)).toBe(true);
    expect(fireEvent.keyDown(screen.getByRole('button', { name: 'One day on' }), chord)).toBe(true);
    expect(fireEvent.keyDown(screen.getByRole('button', { name: /^Rye/ }), chord)).toBe(true);
    expect(shown()).toBe('13\u00A0Jul 2021');
    press('Back to the whole wave');
    await pass(100);
    expect(fireEvent.keyDown(screen.getByRole('slider', { name: 'Last day' }), chord)).toBe(true);
  });
});

describe('a hand on the line', () => {
  const told = () => title() !== '' && screen.queryAllByText(title()).length > 1;

  it('is read out when it rests, and not before', async () => {
    const { asked } = show('day=2021-07-13');
    const surface = screen.getByTestId('day-surface');
    fireEvent.pointerDown(surface, { clientX: 300, button: 0 });
    fireEvent.pointerMove(surface, { clientX: 400 });
    await pass(1000);
    expect(title()).not.toMatch(/^13 Jul/);
    expect(told()).toBe(false);
    fireEvent.pointerMove(surface, { clientX: 500 });
    fireEvent.pointerUp(surface, { clientX: 500 });
    await act(async () => {
      await vi.advanceTimersByTimeAsync(0);
    });
    expect(told()).toBe(true);
    expect(asked()).toBe(new Date(Number(dayLine().getAttribute('aria-valuenow')) * 864e5).toISOString().slice(0, 10));
  });

  it('that is still down when the line goes leaves nothing behind', async () => {
    show('day=2021-07-13');
    fireEvent.pointerDown(screen.getByTestId('day-surface'), { clientX: 300, button: 0 });
    await pass(600);
    expect(document.documentElement).toHaveAttribute('data-dragging');
    press('no day');
    await pass(100);
    expect(document.documentElement).not.toHaveAttribute('data-dragging');
  });
});

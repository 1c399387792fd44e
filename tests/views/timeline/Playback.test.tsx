import { fireEvent, screen, within } from '@testing-library/react';
import type { UrlUpdateEvent } from 'nuqs/adapters/testing';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { preloadTimeline } from '../../../src/views/timeline/lateParts.ts';
import { Timeline } from '../../../src/views/timeline/Timeline.tsx';
import { dayLine, holdTime, pass, press, releaseTime, title } from '../../support/playback.ts';
import { renderInAtlas } from '../../support/render.tsx';
import { bakeryDataset } from './bakeries.ts';

function show(address = '') {
  const steps: UrlUpdateEvent[] = [];
  renderInAtlas(<Timeline />, {
    dataset: bakeryDataset(),
    address,
    onAddress: (event) => steps.push(event),
  });
  return {
    steps,
    day: () => new URLSearchParams(steps.at(-1)?.queryString).get('day'),
  };
}

function stubStill() {
  vi.stubGlobal('matchMedia', (media: string) =>
    Object.assign(new EventTarget(), { media, matches: media.includes('reduce') }),
  );
}

beforeAll(preloadTimeline);
beforeEach(holdTime);
afterEach(releaseTime);

describe('playback', () => {
  it('begins at the first day, goes on by the speed, and pauses', async () => {
    const { steps, day } = show();
    press('Play day by day');
    await pass(100);
    expect(dayLine()).toHaveAttribute('aria-valuetext', '28\u00A0Jun 2021');
    await pass(1000);
    expect(dayLine()).toHaveAttribute('aria-valuetext', '30\u00A0Jun 2021');
    press('Pause');
    await pass(5000);
    expect(dayLine()).toHaveAttribute('aria-valuetext', '30\u00A0Jun 2021');
    expect(day()).toBe('2021-06-30');
    expect(steps[0]?.options.history).toBe('push');
    expect(steps.slice(1).map(({ options }) => options.history)).not.toContain('push');
  });

  it('goes twice as fast at twice the speed', async () => {
    show('day=2021-07-01');
    fireEvent.change(screen.getByRole('combobox', { name: 'Speed' }), { target: { value: '4' } });
    press('Play day by day');
    await pass(1000);
    expect(dayLine()).toHaveAttribute('aria-valuetext', '5\u00A0Jul 2021');
  });

  it('stops at the last day, and starts again there if asked to loop', async () => {
    show('day=2021-08-01');
    press('Play day by day');
    await pass(3000);
    expect(dayLine()).toHaveAttribute('aria-valuetext', '2\u00A0Aug 2021');
    expect(screen.getByRole('button', { name: 'Play day by day' })).toBeInTheDocument();
    press('Start again at the end');
    press('One day back');
    press('Play day by day');
    await pass(1000);
    expect(dayLine()).toHaveAttribute('aria-valuetext', '28\u00A0Jun 2021');
  });

  it('plays the chosen days alone', async () => {
    show('time=2021-07-13/2021-07-15');
    press('Play day by day');
    await pass(100);
    expect(dayLine()).toHaveAttribute('aria-valuetext', '13\u00A0Jul 2021');
    await pass(9000);
    expect(dayLine()).toHaveAttribute('aria-valuetext', '15\u00A0Jul 2021');
  });

  it('counts along what runs and what is won', async () => {
    show('day=2021-07-13');
    expect(title()).toBe('13 Jul: 1 running, 1 perhaps, 1 over, 2 not begun, date not given for 1');
    press('One day on');
    press('One day on');
    await pass(100);
    expect(title()).toBe('15 Jul: 2 running, 1 over, 2 not begun, date not given for 1');
    fireEvent.keyDown(dayLine(), { key: 'End' });
    await pass(100);
    expect(title()).toBe('2 Aug: 1 running, 1 perhaps, 3 over (1 won, 1 in part), date not given for 1');
  });

  it('is moved by keys on its line: days, weeks, ends, and Space to play', async () => {
    show('day=2021-07-13');
    fireEvent.keyDown(dayLine(), { key: 'ArrowRight' });
    await pass(100);
    fireEvent.keyDown(dayLine(), { key: 'PageUp' });
    await pass(100);
    expect(dayLine()).toHaveAttribute('aria-valuetext', '21\u00A0Jul 2021');
    fireEvent.keyDown(dayLine(), { key: ' ' });
    await pass(600);
    expect(dayLine()).toHaveAttribute('aria-valuetext', '22\u00A0Jul 2021');
  });

  it('is stepped by arrows anywhere among its controls', async () => {
    show('day=2021-07-13');
    const controls = screen.getByRole('group', { name: 'Day by day' });
    fireEvent.keyDown(within(controls).getByRole('button', { name: 'Play day by day' }), {
      key: 'ArrowLeft',
    });
    await pass(100);
    expect(dayLine()).toHaveAttribute('aria-valuetext', '12\u00A0Jul 2021');
  });

  it('stands in for the brush, which comes back with the whole wave', async () => {
    show('day=2021-07-13');
    expect(screen.queryByRole('slider', { name: 'First day' })).not.toBeInTheDocument();
    press('Back to the whole wave');
    await pass(100);
    expect(screen.getByRole('slider', { name: 'First day' })).toBeInTheDocument();
    expect(screen.queryByRole('slider', { name: 'Day shown' })).not.toBeInTheDocument();
  });

  it('moves nothing by itself where the reader wants less motion, and still steps', async () => {
    stubStill();
    show('day=2021-07-13');
    expect(screen.queryByRole('button', { name: 'Play day by day' })).not.toBeInTheDocument();
    press('One day on');
    await pass(100);
    expect(dayLine()).toHaveAttribute('aria-valuetext', '14\u00A0Jul 2021');
    fireEvent.keyDown(dayLine(), { key: ' ' });
    await pass(5000);
    expect(dayLine()).toHaveAttribute('aria-valuetext', '14\u00A0Jul 2021');
  });
});

describe('presets', () => {
  it('ask for the busiest week, the month, and everything, and say which is asked', async () => {
    const { steps } = show();
    const asked = () => new URLSearchParams(steps.at(-1)?.queryString).get('time');
    expect(screen.getByRole('button', { name: 'All' })).toHaveAttribute('aria-pressed', 'true');
    press('July');
    await pass(100);
    expect(asked()).toBe('2021-07-01/2021-07-31');
    expect(screen.getByRole('button', { name: 'July' })).toHaveAttribute('aria-pressed', 'true');
    press('Busiest week');
    await pass(100);
    expect(asked()).toBe('2021-07-12/2021-07-18');
    press('All');
    await pass(100);
    expect(asked()).toBeNull();
  });
});

describe('the table', () => {
  it('holds every lane shown with its days, and how many ran on each', async () => {
    vi.useRealTimers();
    show('time=2021-07-13/2021-07-22');
    press('Table');
    const lanes = await screen.findByRole('table', { name: /actions: by start$/ });
    const row = within(lanes).getByRole('row', { name: /^Millet/ });
    expect(row).toHaveTextContent('12–\u206015 Jul 2021');
    expect(row).toHaveTextContent('18–\u206022 Jul 2021');
    expect(row).toHaveTextContent('certainly');
    const days = screen.getByRole('table', { name: 'Actions active each day' });
    const cells = within(days).getByRole('row', { name: /^13\u00A0Jul/ });
    expect(within(cells).getAllByRole('cell').map((cell) => cell.textContent)).toEqual(['1', '1']);
    expect(screen.queryByRole('slider')).not.toBeInTheDocument();
  });
});

import { fireEvent, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { UrlUpdateEvent } from 'nuqs/adapters/testing';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { dayScale } from '../../../src/encoding/time.ts';
import { preloadTimeline } from '../../../src/views/timeline/lateParts.ts';
import { Timeline } from '../../../src/views/timeline/Timeline.tsx';
import { orchardDataset, waveDataset } from '../../support/datasets.ts';
import { renderInAtlas } from '../../support/render.tsx';
import { asOf, bakeryDataset, day } from './bakeries.ts';

/** The scale of the bakeries at the width drawn for before anything is measured. */
const scale = dayScale(day('2021-06-28'), asOf, 198, 828);
const middleOf = (iso: string) => scale.x(day(iso)) + scale.step / 2;

function show(address = '') {
  const steps: UrlUpdateEvent[] = [];
  const shown = renderInAtlas(<Timeline />, {
    dataset: bakeryDataset(),
    address,
    onAddress: (event) => steps.push(event),
  });
  const asked = () => new URLSearchParams(steps.at(-1)?.queryString).get('time');
  return { ...shown, steps, asked };
}

/** The names of the lanes in their order, thin spaces as plain ones. */
const lanes = () =>
  screen
    .getAllByRole('button', { name: /: / })
    .map((lane) => lane.getAttribute('aria-label')?.replace(/\s/g, ' '));
const thumb = (name: 'First day' | 'Last day') => screen.getByRole('slider', { name });
const input = (name: 'From' | 'To') => screen.getByLabelText<HTMLInputElement>(name);

beforeAll(preloadTimeline);

describe('the lanes', () => {
  it('are controls that say who, where, when and with what result', () => {
    show();
    expect(lanes()).toEqual([
      'Wheat, place not given: 2–\u20605 Jul 2021, not won',
      expect.stringMatching(/^Millet, Shore: begun within 12–\u206015 Jul 2021, ended within 18–\u206022 Jul 2021/),
      'Rye, Hill: 13–\u206017 Jul 2021, won',
      'Oat, Shore: from 20 Jul 2021, end not known, outcome unknown',
      'Barley, Hill: from 30 Jul 2021, still running on 2 Aug 2021, ongoing',
      'Spelt, Hill: date not given, outcome unknown',
    ]);
  });

  it('open their row by click and by Enter', async () => {
    const { steps } = show();
    await userEvent.click(screen.getByRole('button', { name: /^Rye/ }));
    expect(steps.at(-1)?.queryString).toContain('open=bakery-0');
    fireEvent.keyDown(screen.getByRole('button', { name: /^Oat/ }), { key: 'Enter' });
    await vi.waitFor(() => {
      expect(steps.at(-1)?.queryString).toContain('open=bakery-1');
    });
    expect(screen.getByRole('button', { name: /^Oat/ })).toHaveAttribute('aria-current', 'true');
  });

  it('are one stop for Tab, which is where a reader was; arrows, Home and End lead through them', async () => {
    show();
    const stops = () => screen.getAllByRole('button', { name: /: / }).filter(({ tabIndex }) => tabIndex === 0);
    const lane = (name: RegExp) => screen.getByRole('button', { name });
    expect(stops()).toEqual([lane(/^Wheat/)]);
    lane(/^Wheat/).focus();
    await userEvent.keyboard('{ArrowDown}{ArrowDown}');
    expect(lane(/^Rye/)).toHaveFocus();
    expect(stops()).toEqual([lane(/^Rye/)]);
    await userEvent.keyboard('{End}');
    expect(lane(/^Spelt/)).toHaveFocus();
    await userEvent.keyboard('{Home}');
    expect(lane(/^Wheat/)).toHaveFocus();
    await userEvent.keyboard('{ArrowUp}');
    expect(lane(/^Wheat/)).toHaveFocus();
  });

  it('lead Tab to the open one until another had the focus', () => {
    show('?open=bakery-1');
    expect(screen.getByRole('button', { name: /^Oat/ })).toHaveProperty('tabIndex', 0);
    expect(screen.getByRole('button', { name: /^Wheat/ })).toHaveProperty('tabIndex', -1);
  });

  it('let arrows walk their steps and read them out', async () => {
    show();
    screen.getByRole('button', { name: /^Rye/ }).focus();
    await userEvent.keyboard('{ArrowRight}');
    expect(screen.getByText('14 Jul: Offer. offer of 2021-07-14')).toBeInTheDocument();
    await userEvent.keyboard('{ArrowRight}');
    expect(screen.getByText('17 Jul: Agreed. agreed of 2021-07-17')).toBeInTheDocument();
    await userEvent.keyboard('{ArrowRight}');
    expect(screen.queryByText(/agreed of/)).not.toBeInTheDocument();
  });

  it('lead with the selected town under its own heading', () => {
    show('town=hill&time=2021-07-13/2021-07-22');
    const headings = screen.getAllByRole('heading', { level: 3 }).map((h) => h.textContent);
    expect(headings).toEqual(['Hill 2 of 3', 'Other places 2 of 3']);
    const here = screen.getByRole('list', { name: 'Hill' });
    expect(within(here).getAllByRole('button')).toHaveLength(3);
  });

  it('stay when the window leaves them out, and say so; undated ones are never left out', () => {
    show('time=2021-07-13/2021-07-22');
    expect(lanes()).toHaveLength(6);
    expect(lanes().filter((name) => name?.includes('outside the chosen days'))).toHaveLength(2);
    expect(screen.getByRole('button', { name: 'Spelt, Hill: date not given, outcome unknown' })).toBeVisible();
  });

  it('say which of them only possibly fall in the window', () => {
    show('time=2021-07-19/2021-07-19');
    const perhaps = lanes().filter((name) => name?.endsWith('only possibly in the chosen days'));
    expect(perhaps).toEqual([expect.stringMatching(/^Millet/)]);
  });

  it('go when another clause leaves them out', () => {
    show('place=shore&time=2021-07-13/2021-07-18');
    expect(lanes()).toEqual([
      expect.stringMatching(/^Millet/),
      expect.stringMatching(/^Oat.*outside the chosen days$/),
    ]);
  });
});

/** What is read out. */
const told = () => document.querySelector('header [aria-live]')?.textContent.replace(/\s/g, ' ');

describe('the brush', () => {
  it('moves by keys: a day, a week, to the end, and the inputs with it', async () => {
    const { asked } = show();
    thumb('First day').focus();
    await userEvent.keyboard('{PageUp}{ArrowRight}');
    await vi.waitFor(() => {
      expect(asked()).toBe('2021-07-06/');
    });
    expect(thumb('First day')).toHaveAttribute('aria-valuetext', '6\u00A0Jul 2021');
    expect(input('From')).toHaveValue('2021-07-06');
    thumb('Last day').focus();
    await userEvent.keyboard('{Home}');
    await vi.waitFor(() => {
      expect(asked()).toBe('2021-07-06/2021-07-06');
    });
    expect(told()).toMatch(/^None of 5 dated falls on 6 Jul; date not given for 1$/);
  });

  it('draws a window by one gesture, which is one step of the history', async () => {
    const { asked, steps } = show();
    const surface = screen.getByTestId('brush-surface');
    fireEvent.pointerDown(surface, { clientX: middleOf('2021-07-13'), button: 0 });
    for (const iso of ['2021-07-15', '2021-07-20', '2021-07-22']) {
      fireEvent.pointerMove(surface, { clientX: middleOf(iso) });
    }
    await vi.waitFor(() => {
      expect(screen.getByRole('heading', { level: 2 })).toHaveTextContent(
        '3 of 5 dated fall in 13–\u206022 Jul',
      );
    });
    expect(told()).toBe('');
    fireEvent.pointerUp(surface, { clientX: middleOf('2021-07-22') });
    await vi.waitFor(() => {
      expect(asked()).toBe('2021-07-13/2021-07-22');
    });
    expect(steps.filter(({ options }) => options.history === 'push')).toHaveLength(1);
    expect(input('To')).toHaveValue('2021-07-22');
    expect(told()).toMatch(/^3 of 5 dated fall in 13–\u206022 Jul; date not given for 1$/);
  });

  it('moves the whole window from inside, and one end by its thumb', async () => {
    const { asked } = show('time=2021-07-13/2021-07-22');
    const surface = screen.getByTestId('brush-surface');
    fireEvent.pointerDown(surface, { clientX: middleOf('2021-07-15'), button: 0 });
    fireEvent.pointerMove(surface, { clientX: middleOf('2021-07-17') });
    fireEvent.pointerUp(surface, { clientX: middleOf('2021-07-17') });
    await vi.waitFor(() => {
      expect(asked()).toBe('2021-07-15/2021-07-24');
    });
    fireEvent.pointerDown(thumb('Last day'), { clientX: 500, button: 0 });
    fireEvent.pointerMove(thumb('Last day'), { clientX: 500 - 3 * scale.step });
    fireEvent.pointerUp(thumb('Last day'), { clientX: 500 - 3 * scale.step });
    await vi.waitFor(() => {
      expect(asked()).toBe('2021-07-15/2021-07-21');
    });
  });

  it('asks nothing once it covers the whole axis', async () => {
    const { asked, steps } = show('time=2021-06-29/2021-08-02');
    thumb('First day').focus();
    await userEvent.keyboard('{ArrowLeft}');
    await vi.waitFor(() => {
      expect(steps).toHaveLength(1);
    });
    expect(asked()).toBeNull();
    expect(screen.getByRole('button', { name: 'All' })).toHaveAttribute('aria-pressed', 'true');
  });
});

describe('a link', () => {
  it('leads to the widened axis', () => {
    renderInAtlas(<Timeline />, { dataset: waveDataset(), address: 'axis=all' });
    expect(thumb('First day')).toHaveAttribute('aria-valuetext', '10\u00A0May 2021');
    const fit = screen.getByRole('button', { name: 'Show 1 earlier on the axis' });
    expect(fit).toHaveAttribute('aria-pressed', 'true');
  });

  it.each([
    ['2021-05-01/2021-05-31', '1\u00A0May 2021', '31\u00A0May 2021'],
    ['2021-05-20/2021-07-10', '20\u00A0May 2021', '10\u00A0Jul 2021'],
    ['2021-06-20/2021-06-27', '20\u00A0Jun 2021', '27\u00A0Jun 2021'],
  ])('to days with an end before the core, %s, widens the axis, and a key moves an end by a day', async (time, from, to) => {
    const steps: UrlUpdateEvent[] = [];
    renderInAtlas(<Timeline />, {
      dataset: waveDataset(),
      address: `time=${time}`,
      onAddress: (event) => steps.push(event),
    });
    expect(thumb('First day')).toHaveAttribute('aria-valuetext', from);
    expect(thumb('Last day')).toHaveAttribute('aria-valuetext', to);
    fireEvent.keyDown(thumb('Last day'), { key: 'ArrowLeft' });
    await vi.waitFor(() => {
      expect(new URLSearchParams(steps.at(-1)?.queryString).get('axis')).toBe('all');
      expect(new URLSearchParams(steps.at(-1)?.queryString).get('time')).toMatch(time.slice(0, 18));
    });
  });

  it('leads to the tables, and the button back to the lanes', async () => {
    const { steps } = show('tables=true');
    const tables = await screen.findByRole('table', { name: /by start$/ }, { timeout: 5000 });
    expect(tables).toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'Table', pressed: true }));
    await screen.findByRole('button', { name: /^Rye/ });
    expect(steps.at(-1)?.queryString).toBe('');
    expect(steps.at(-1)?.options.history).toBe('push');
  });

  it('to a day beyond the core keeps the axis that has it, whatever day comes next', async () => {
    const steps: UrlUpdateEvent[] = [];
    renderInAtlas(<Timeline />, {
      dataset: waveDataset(),
      address: 'day=2021-06-27',
      onAddress: (event) => steps.push(event),
    });
    fireEvent.keyDown(screen.getByRole('slider', { name: 'Day shown' }), { key: 'ArrowRight' });
    await vi.waitFor(() => {
      expect(steps.at(-1)?.queryString).toBe('?day=2021-06-28&axis=all');
    });
    expect(steps.map(({ options }) => options.history)).not.toContain('push');
    expect(screen.getByRole('slider', { name: 'Day shown' })).toHaveAttribute('aria-valuemin', String(day('2021-05-10')));
  });
});

describe('other data', () => {
  it('without dates are said to have none', () => {
    renderInAtlas(<Timeline />, { dataset: orchardDataset() });
    expect(screen.getByText(/records no dates/)).toBeInTheDocument();
    expect(screen.queryByRole('slider')).not.toBeInTheDocument();
  });

  it('of the bundled wave have a lane for each action and an axis framed by its core', async () => {
    const steps: UrlUpdateEvent[] = [];
    const dataset = waveDataset();
    renderInAtlas(<Timeline />, { dataset, onAddress: (event) => steps.push(event) });
    expect(lanes()).toHaveLength(dataset.length);
    expect(thumb('First day')).toHaveAttribute('aria-valuetext', '28\u00A0Jun 2021');
    await userEvent.click(screen.getByRole('button', { name: 'Show 1 earlier on the axis' }));
    await vi.waitFor(() => {
      expect(thumb('First day')).toHaveAttribute('aria-valuetext', '10\u00A0May 2021');
    });
    expect(steps.at(-1)?.queryString).toBe('?axis=all');
    expect(steps.at(-1)?.options.history).toBe('push');
  });
});

describe('a selected town', () => {
  it('is what title, bars and counts speak of, and the map’s other count is explained', () => {
    renderInAtlas(<Timeline />, { dataset: waveDataset(), address: 'town=zhanaozen' });
    expect(screen.getByRole('heading', { level: 2 })).toHaveTextContent(/^Zhanaozen\. Of 12 dated, /);
    expect(screen.getByRole('group', { name: 'Zhanaozen: actions active each day' })).toBeInTheDocument();
    const [here] = screen.getAllByRole('heading', { level: 3 });
    expect(here).toHaveTextContent('Zhanaozen 12 · 1 counted elsewhere on the map');
    expect(screen.getByRole('button', { name: 'Show 1 earlier elsewhere on the axis' })).toHaveTextContent('1 earlier elsewhere');
  });
});

describe('what lies outside the axis', () => {
  it('is not spoken of where the filters leave it out', () => {
    renderInAtlas(<Timeline />, { dataset: waveDataset(), address: 'outcome=ongoing' });
    expect(screen.queryByRole('button', { name: /on the axis$/ })).not.toBeInTheDocument();
  });

  it('can be left again though the filters leave it out', () => {
    renderInAtlas(<Timeline />, { dataset: waveDataset(), address: 'outcome=ongoing&axis=all' });
    expect(screen.getByRole('button', { name: /on the axis$/, pressed: true })).toHaveTextContent('fit to the wave');
  });
});

describe('a threat', () => {
  it('is said to have been made, and not to run', () => {
    renderInAtlas(<Timeline />, { dataset: waveDataset() });
    expect(screen.getByRole('button', { name: 'COCR, Tengiz: about 25\u00A0Jul 2021, threatened and not begun' })).toBeInTheDocument();
  });
});

import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { UrlUpdateEvent } from 'nuqs/adapters/testing';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Dataset } from '../../../src/domain/dataset.ts';
import { AtlasMap } from '../../../src/views/map/AtlasMap.tsx';
import { MapProvider } from '../../../src/views/map/MapContext.tsx';
import { siteIndex } from '../../../src/views/map/sites.ts';
import { orchardDataset, waveDataset } from '../../support/datasets.ts';
import { renderInAtlas } from '../../support/render.tsx';
import { datasetOfSites, placeAt } from './fixture.ts';

vi.mock('../../../src/views/map/ground/MapGround.tsx', () => ({ MapGround: () => null }));

const wave = waveDataset();

/** Every disc that can be opened; rings of further sites say so in their name. */
function discs(): HTMLElement[] {
  return screen
    .getAllByRole('group', { name: /: / })
    .flatMap((group) => within(group).getAllByRole('button'))
    .filter((button) => !/^Select |also here/.test(button.getAttribute('aria-label') ?? ''));
}

function show(address = '', dataset: Dataset = wave) {
  const updates: UrlUpdateEvent[] = [];
  renderInAtlas(<MapProvider><AtlasMap /></MapProvider>, { dataset, address, onAddress: (event) => updates.push(event) });
  return {
    user: userEvent.setup(),
    address: () => updates.at(-1)?.searchParams ?? new URLSearchParams(address),
  };
}

beforeEach(() => {
  localStorage.clear();
});

describe('the map', () => {
  it('draws or tells every action of the wave', () => {
    show();
    const unplaced = siteIndex(wave)?.unplaced.length ?? 0;
    expect(discs()).toHaveLength(wave.length - unplaced);
  });

  it('draws only what a filter leaves as controls', () => {
    show('outcome=won');
    const shown = Array.from({ length: wave.length }, (_, row) => row).filter(
      (row) => wave.roles.outcome?.(row) === 'won' && (wave.roles.sites?.(row).length ?? 0) > 0,
    );
    expect(discs()).toHaveLength(shown.length);
    for (const disc of discs()) expect(disc).toHaveAccessibleName(/, won/);
  });

  it('tells at a place of actions that are there too and counted elsewhere', () => {
    show();
    const titles = [...document.querySelectorAll('title')].map((title) => title.textContent);
    const elsewhere = siteIndex(wave)?.places.filter(({ further }) => further.length > 0) ?? [];
    expect(titles).toHaveLength(elsewhere.length);
    expect(screen.getByRole('button', { name: 'Select Zhanaozen' })).toHaveTextContent(
      '11 discs; 1 more action is also here, counted at its first place',
    );
  });

  it('says once of an action without a date that it has none', () => {
    show('time=2021-07-13/2021-07-22');
    const names = discs().map((disc) => disc.getAttribute('aria-label') ?? '');
    const undated = names.filter((name) => name.includes('date not given'));
    expect(undated).not.toHaveLength(0);
    for (const name of undated) expect(name).not.toContain('possibly');
  });

  it('names a disc by employer, place, dates, outcome and people', () => {
    show();
    expect(
      screen.getByRole('button', {
        name: /^KEZBI, Zhanaozen, 30\u00A0Jun\s–\s6\u00A0Jul 2021, won, 1,200 people, claims differ$/,
      }),
    ).toBeInTheDocument();
  });

  it('says that claims differ of those alone of which they do', () => {
    show();
    const names = (pattern: RegExp) =>
      discs().flatMap((disc) => disc.getAttribute('aria-label') ?? []).filter((name) => pattern.test(name));
    expect(names(/^KUNAN HOLDING/i)).toHaveLength(1);
    expect(names(/, claims differ/).length).toBeLessThan(discs().length);
    expect(names(/, claims differ/).length).toBeGreaterThan(1);
  });

  it('says what each plate counts', () => {
    show();
    expect(screen.getByRole('heading', { name: /^Mangystau and Tengiz \d+ here$/ })).toBeVisible();
    expect(screen.getByRole('heading', { name: /^Kazakhstan \d+ elsewhere/ })).toBeVisible();
  });

  it('says plainly that nothing matches', () => {
    show('outcome=not_won&industry=culture');
    expect(screen.getByRole('heading', { name: 'Kazakhstan none match' })).toBeVisible();
    expect(screen.getByRole('heading', { name: /Tengiz none match$/ })).toBeVisible();
  });

  it('tells a number told in words by the words and the bounds they stand for', () => {
    const row = Array.from({ length: wave.length }, (_, i) => i).find(
      (i) => (wave.roles.sites?.(i).length ?? 0) > 0,
    );
    const size = (i: number) =>
      i === row ? ({ low: 200, high: 999, wording: 'hundreds' } as const) : undefined;
    show('', { ...wave, roles: { ...wave.roles, size } });
    expect(
      screen.getByRole('button', { name: /, people: hundreds, .*200 to 999(, claims differ)?$/ }),
    ).toBeInTheDocument();
  });

  it('promises on a plate the keys that work there', async () => {
    const { user, address } = show();
    const plate = screen.getByRole('group', { name: /^Kazakhstan/ });
    expect(plate).toHaveAccessibleDescription(/^Plus and minus zoom/);
    plate.focus();
    await user.keyboard('{ArrowLeft}');
    expect(address().get('at')).toBeNull();
    await user.keyboard('+');
    expect(address().get('at')).not.toBeNull();
  });

  it('has one tab stop a place, and arrows between its discs', async () => {
    const { user } = show();
    const zhanaozen = screen.getByRole('group', { name: /^Zhanaozen: / });
    const stops = within(zhanaozen).getAllByRole('button');
    expect(stops.filter((stop) => stop.tabIndex === 0)).toHaveLength(1);
    stops[0]?.focus();
    await user.keyboard('{ArrowRight}');
    expect(stops[1]).toHaveFocus();
    expect(stops.filter((stop) => stop.tabIndex === 0)).toEqual([stops[1]]);
    await user.keyboard('{ArrowLeft}{ArrowLeft}');
    expect(stops.at(-1)).toHaveFocus();
    await user.keyboard('{Home}');
    expect(stops[0]).toHaveFocus();
  });

  it('opens an action by click, Enter and Space', async () => {
    const { user, address } = show();
    await user.click(screen.getByRole('button', { name: /^KEZBI, Zhanaozen/ }));
    expect(address().get('open')).toMatch(/^kezbi/);
    screen.getByRole('button', { name: /^Glovo/ }).focus();
    await user.keyboard(' ');
    expect(address().get('open')).toMatch(/^glovo/);
    screen.getByRole('button', { name: /^KEZBI, Zhanaozen/ }).focus();
    await user.keyboard('{Enter}');
    expect(address().get('open')).toMatch(/^kezbi/);
  });

  it('shows what a disc is while it has the focus', async () => {
    const { user } = show();
    screen.getByRole('button', { name: /^KEZBI, Zhanaozen/ }).focus();
    expect(await screen.findByText('1,200 people')).toBeInTheDocument();
    await user.tab();
    expect(screen.queryByText('1,200 people')).not.toBeInTheDocument();
  });

  it('stops saying it on Escape and on scrolling, and says nothing to a finger', async () => {
    const { user } = show();
    const disc = screen.getByRole('button', { name: /^KEZBI, Zhanaozen/ });
    await user.hover(disc);
    expect(screen.getByText('1,200 people')).toBeInTheDocument();
    await user.keyboard('{Escape}');
    expect(screen.queryByText('1,200 people')).not.toBeInTheDocument();
    await user.unhover(disc);
    await user.hover(disc);
    fireEvent.scroll(document.body);
    expect(screen.queryByText('1,200 people')).not.toBeInTheDocument();
    await user.unhover(disc);
    await user.pointer({ keys: '[TouchA>]', target: disc });
    expect(screen.queryByText('1,200 people')).not.toBeInTheDocument();
  });

  it('becomes one map for a town, and two plates again at home', async () => {
    const { user, address } = show();
    await user.click(screen.getByRole('button', { name: 'Select Zhanaozen' }));
    expect(address().get('town')).toBe('zhanaozen');
    expect(address().get('at')).toMatch(/^43\.3/);
    expect(screen.queryByRole('heading', { name: /elsewhere/ })).not.toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Show everything' }));
    expect(address().get('town')).toBeNull();
    expect(address().get('at')).toBeNull();
    expect(screen.getByRole('heading', { name: /elsewhere/ })).toBeVisible();
  });

  it.each(['Select Zhanaozen', 'Zoom in', 'Zoom out'])('keeps the focus on %s as it becomes one map', async (name) => {
    const { user } = show();
    screen.getByRole('button', { name }).focus();
    await user.keyboard('{Enter}');
    expect(screen.getByRole('group', { name: 'Map' })).toBeVisible();
    expect(screen.getByRole('button', { name })).toHaveFocus();
  });

  it('keeps the focus of a plate, and gives it to one', async () => {
    const { user, address } = show();
    screen.getByRole('group', { name: /^Kazakhstan/ }).focus();
    await user.keyboard('+');
    expect(screen.getByRole('group', { name: 'Map' })).toHaveFocus();
    const once = address().get('at');
    await user.keyboard('+');
    expect(address().get('at')).not.toBe(once);
    screen.getByRole('button', { name: 'Show everything' }).focus();
    await user.keyboard('{Enter}');
    expect(screen.getByRole('button', { name: 'Show everything' })).toHaveFocus();
  });

  it('takes no focus that was elsewhere', async () => {
    const { user } = show();
    screen.getByRole('button', { name: 'Zoom in' }).focus();
    await user.tab();
    (document.activeElement as HTMLElement).blur();
    fireEvent.wheel(screen.getByRole('group', { name: /^Kazakhstan/ }), { deltaY: -100 });
    expect(screen.getByRole('group', { name: 'Map' })).toBeVisible();
    expect(document.body).toHaveFocus();
  });

  it.each([
    ['a wheel turned sideways', () => fireEvent.wheel(screen.getByRole('group', { name: /^Kazakhstan/ }), { deltaX: 100 })],
    ['a wheel over a panel', () => fireEvent.wheel(screen.getByText('Map sources'), { deltaY: 100 })],
    ['a key in a panel', () => fireEvent.keyDown(screen.getByText('Map sources'), { key: '+' })],
  ])('stays two plates by %s', (_, happen) => {
    show();
    happen();
    expect(screen.getByRole('group', { name: /^Kazakhstan/ })).toBeVisible();
  });

  it('zooms by buttons, a step of history each', async () => {
    const { user, address } = show('at=48,67,5');
    await user.click(screen.getByRole('button', { name: 'Zoom in' }));
    expect(address().get('at')).toBe('48,67,6');
    await user.click(screen.getByRole('button', { name: 'Zoom out' }));
    expect(address().get('at')).toBe('48,67,5');
  });

  it('marks the selected town alone, by its ring and its name', () => {
    show('town=aktau&at=43.6,51.2,7');
    const marked = (name: string) => {
      const group = screen.getByRole('group', { name: new RegExp(`^${name}: `) });
      const ring = document.querySelector(`circle[data-glyph="${group.dataset['glyph'] ?? ''}"]`);
      const named = group.querySelector('[class*="picked"]') !== null;
      return [/chosen/.test(ring?.getAttribute('class') ?? ''), named];
    };
    expect(marked('Aktau')).toEqual([true, true]);
    expect(marked('Zhanaozen')).toEqual([false, false]);
  });

  it('clears the town on Escape', async () => {
    const { user, address } = show('town=aktau&at=43.6,51.2,7');
    screen.getByRole('group', { name: 'Map' }).focus();
    await user.keyboard('{Escape}');
    expect(address().get('town')).toBeNull();
  });

  it('clears the town on Escape from within the map too, and keeps the focus there', async () => {
    const { user, address } = show('town=aktau&at=43.6,51.2,7');
    screen.getByRole('button', { name: 'Select Aktau' }).focus();
    await user.keyboard('{Escape}');
    expect(address().get('town')).toBeNull();
    expect(screen.getByRole('group', { name: 'Map' })).toHaveFocus();
  });

  it('says once that what never began has not begun', () => {
    show('day=2021-07-21');
    const names = screen.getAllByRole('button', { name: /not begun/ }).map((disc) => disc.getAttribute('aria-label') ?? '');
    expect(names.some((name) => name.includes(', not begun,'))).toBe(true);
    expect(names.filter((name) => name.split('not begun').length > 2)).toEqual([]);
  });

  it('puts a region in force when its name on a plate is clicked', async () => {
    const { user, address } = show();
    await user.click(screen.getByText('Karaganda'));
    expect(address().get('region')).toBe('KZ-KAR');
  });

  it('lets no region be picked where no dimension is of regions', async () => {
    const dimensions = wave.dimensions.filter(({ role }) => role !== 'regions');
    const { user, address } = show('', { ...wave, dimensions });
    await user.click(screen.getByText('Karaganda'));
    expect([...address().keys()]).toEqual([]);
  });

  it('goes to a place outside by Space, which then scrolls nothing', async () => {
    const places = [placeAt('aktau', 43.6, 51.2), placeAt('moscow', 55.7, 37.6)];
    const { address } = show('', datasetOfSites(places, [['aktau'], ['aktau'], ['moscow']]));
    const mark = await screen.findByRole('button', { name: /^moscow, outside this view/ });
    expect(Number(mark.querySelector('rect')?.getAttribute('height'))).toBeGreaterThanOrEqual(44);
    expect(Number(mark.querySelector('rect')?.getAttribute('width'))).toBeGreaterThanOrEqual(44);
    expect(fireEvent.keyDown(mark, { key: 'Tab' })).toBe(true);
    expect(fireEvent.keyDown(mark, { key: ' ' })).toBe(false);
    await waitFor(() => expect(address().get('town')).toBe('moscow'));
  });

  it('lets the reader close the first sentence for good', async () => {
    const { user } = show();
    await user.click(screen.getByRole('button', { name: 'Close' }));
    expect(screen.queryByText(/Each disc is one action/)).not.toBeInTheDocument();
    expect(localStorage.getItem('ereuil')).toContain('introDismissed');
    expect(screen.getByRole('group', { name: /^Kazakhstan/ })).toHaveFocus();
  });

  it('says plainly that a dataset records no places', () => {
    show('', orchardDataset());
    expect(screen.getByText(/do not record places/)).toBeVisible();
    expect(screen.queryByRole('group')).not.toBeInTheDocument();
  });
});

import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { UrlUpdateEvent } from 'nuqs/adapters/testing';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Dataset } from '../../../src/domain/dataset.ts';
import { forgetPreferences } from '../../../src/state/preferences.ts';
import { Palette } from '../../../src/views/palette/Palette.tsx';
import { orchardDataset, waveDataset } from '../../support/datasets.ts';
import { stubWindow } from '../../support/matchMedia.ts';
import { renderInAtlas } from '../../support/render.tsx';

// The other languages come later, and are looked at by themselves.
vi.mock('../../../src/i18n/otherWords.ts', () => ({
  otherWordsQuery: () => ({ queryKey: ['other-words'], queryFn: () => [] }),
}));

const wave = waveDataset();
const ways = { onClose: vi.fn(), onFilters: vi.fn(), onShortcuts: vi.fn() };

function open(address = '', dataset: Dataset = wave, width = 1440) {
  stubWindow({ width });
  const steps: UrlUpdateEvent[] = [];
  renderInAtlas(<Palette {...ways} />, { dataset, address, onAddress: (step) => steps.push(step) });
  const asked = () => new URLSearchParams(steps.at(-1)?.queryString ?? '');
  return { user: userEvent.setup(), steps, asked };
}

const field = () => screen.getByRole('combobox', { name: 'Action, place, filter or view' });
const active = () => document.getElementById(field().getAttribute('aria-activedescendant') ?? '');
const option = (name: string | RegExp) => screen.getByRole('option', { name });
const status = () => screen.getByRole('status');

beforeEach(() => {
  for (const way of Object.values(ways)) way.mockClear();
});
afterEach(() => {
  forgetPreferences();
  vi.unstubAllGlobals();
});

describe('the palette', () => {
  it('is a field with the focus and a list that it controls', () => {
    open();
    expect(field()).toHaveFocus();
    expect(field()).toHaveAttribute('aria-expanded', 'true');
    expect(field()).toHaveAttribute('aria-controls', screen.getByRole('listbox').id);
    expect(within(screen.getByRole('group', { name: 'Views and pages' })).getByText('Timeline')).toBeVisible();
  });

  it('has one option chosen, the one that Enter does, and the arrows, Home and End move it', async () => {
    const { user } = open();
    const options = screen.getAllByRole('option');
    expect(active()).toBe(options[0]);
    await user.keyboard('{ArrowDown}');
    expect(active()).toBe(options[1]);
    expect(screen.getAllByRole('option', { selected: true })).toEqual([options[1]]);
    await user.keyboard('{End}');
    expect(active()).toBe(options.at(-1));
    await user.keyboard('{ArrowDown}');
    expect(active()).toBe(options[0]);
    await user.keyboard('{ArrowUp}{Home}');
    expect(active()).toBe(options[0]);
  });

  it('says how much is called so, and begins at the first again', async () => {
    const { user } = open();
    await user.keyboard('{ArrowDown}kez');
    expect(status()).toHaveTextContent(/^\d+ results?$/);
    expect(active()).toBe(screen.getAllByRole('option')[0]);
    await user.clear(field());
    await user.type(field(), 'xqxqxq');
    expect(status()).toHaveTextContent('Nothing is called that.');
  });

  it('opens an action and closes', async () => {
    const { user, asked } = open('page=about');
    await user.type(field(), 'kezbi');
    expect(active()).toHaveAccessibleName(/^KEZBI Zhanaozen · .* Open$/);
    await user.keyboard('{Enter}');
    expect(ways.onClose).toHaveBeenCalledOnce();
    await waitFor(() => {
      expect(asked().get('open')).toBe('kezbi-2021-06');
    });
    expect(asked().has('page')).toBe(false);
  });

  it('puts a filter on and takes it off, says so, and stays', async () => {
    const { user, asked } = open();
    await user.type(field(), 'won');
    expect(active()).toHaveAccessibleName('Won Outcome Filter by it');
    await user.keyboard('{Enter}');
    await waitFor(() => {
      expect(asked().get('outcome')).toBe('won');
    });
    expect(status()).toHaveTextContent(/^Filter on: Outcome: Won\. \d+ of 29 actions shown\.$/);
    expect(active()).toHaveAccessibleName('Won Outcome Take the filter off');
    await user.keyboard('{Enter}');
    expect(status()).toHaveTextContent('Filter off: Outcome: Won. 29 of 29 actions shown.');
    expect(ways.onClose).not.toHaveBeenCalled();
  });

  it('is clicked as well, and the field keeps the focus', async () => {
    const { user, asked } = open('outcome=won');
    await user.click(option('Won Outcome Take the filter off'));
    expect(field()).toHaveFocus();
    await waitFor(() => {
      expect(asked().has('outcome')).toBe(false);
    });
  });

  it('follows the pointer', async () => {
    const { user } = open();
    await user.hover(option(/^List /));
    expect(active()).toBe(option(/^List /));
  });

  it.each([
    ['list', 1440, { pane: 'list' }],
    ['list', 375, { pane: 'list' }],
    ['charts', 375, { sheet: 'charts' }],
    ['counts as', 1440, { page: 'counting' }],
    ['lowest', 1440, { reading: 'lowest' }],
    ['zhanaozen mangystau', 1440, { town: 'zhanaozen' }],
    ['zhanaozen mangystau', 375, { town: 'zhanaozen', pane: 'list' }],
    ['Tengrinews', 1440, { page: 'sources', source: 'tengrinews-437686' }],
    ['the ILO', 1440, { count: 'ilo' }],
    ['story', 1440, { story: 'may' }],
  ])('leads to %s, %i px', async (text, width, expected) => {
    const { user, asked } = open('', wave, width);
    await user.type(field(), text);
    await user.keyboard('{Enter}');
    await waitFor(() => {
      expect(Object.fromEntries(asked())).toMatchObject(expected);
    });
    expect(ways.onClose).toHaveBeenCalledOnce();
  });

  it('searches everything recorded for what nothing is called', async () => {
    const { user, asked } = open();
    await user.type(field(), 'bonus{End}{Enter}');
    await waitFor(() => {
      expect(asked().get('q')).toBe('bonus');
    });
  });

  it.each([
    ['zzbonus', 'page=sources&source=tengrinews-437686', false],
    ['the ILO', 'page=sources', false],
    ['the ILO', 'page=counting', true],
    ['lowest', 'page=method', false],
    ['clear', 'page=disagreements&outcome=won', false],
    ['charts', 'page=sources', false],
    ['story', 'page=sources', false],
  ])('leaves a page that would hide it: %s over %s', async (text, address, stays) => {
    const { user, asked, steps } = open(address);
    await user.type(field(), text);
    await user.keyboard('{Enter}');
    await waitFor(() => {
      expect(steps).not.toEqual([]);
    });
    expect(asked().has('page')).toBe(stays);
    expect(asked().has('source')).toBe(false);
  });

  it('brings the filters up in their drawer, and the keyboard shortcuts', async () => {
    const { user, asked, steps } = open('page=sources', wave, 1024);
    await user.type(field(), 'filters');
    await user.click(option(/^Filters /));
    expect(ways.onFilters).toHaveBeenCalledOnce();
    expect(steps).toHaveLength(1);
    expect(asked().has('page')).toBe(false);
    await user.clear(field());
    await user.type(field(), 'keyboard{Enter}');
    expect(ways.onShortcuts).toHaveBeenCalledOnce();
  });

  it('leads to the rows and values of any data', async () => {
    const { user, asked } = open('', orchardDataset());
    await user.type(field(), 'apple{Enter}');
    await waitFor(() => {
      expect(asked().get('fruit')).toBe('apple');
    });
    expect(status()).toHaveTextContent('Filter on: Fruit: apple. 2 of 3 actions shown.');
  });
});

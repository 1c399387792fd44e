import { cleanup, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { Bar } from '../../src/app/Bar.tsx';
import { SkipLinks } from '../../src/app/SkipLinks.tsx';
import { useDocumentTitle } from '../../src/app/useDocumentTitle.ts';
import { useDocumentTheme } from '../../src/app/useDocumentTheme.ts';
import type { Dataset } from '../../src/domain/dataset.ts';
import { forgetPreferences } from '../../src/state/preferences.ts';
import { orchardDataset, waveDataset } from '../support/datasets.ts';
import { stubWindow } from '../support/matchMedia.ts';
import { renderInAtlas } from '../support/render.tsx';

const wave = waveDataset();
const onPalette = vi.fn();
const onFilters = vi.fn();

function Page() {
  useDocumentTheme();
  useDocumentTitle();
  return (
    <>
      <SkipLinks />
      <Bar onPalette={onPalette} onFilters={onFilters} />
      <section id="time" tabIndex={-1} />
    </>
  );
}

function open(width: number, address = '', dataset: Dataset = wave) {
  stubWindow({ width });
  const onAddress = vi.fn<(event: { readonly queryString: string }) => void>();
  renderInAtlas(<Page />, { dataset, address, onAddress });
  return () => onAddress.mock.lastCall?.[0].queryString;
}

const scope = () => screen.getByRole('banner').querySelector('p')?.textContent.replaceAll(/\s/g, ' ');
const button = (name: string | RegExp) => screen.getByRole('button', { name });

beforeEach(() => {
  forgetPreferences();
  onFilters.mockClear();
});

describe('the scope line', () => {
  it('says what is covered', () => {
    open(1440);
    expect(scope()).toBe('29 actions in 8 places, town not given for 5, 12 May – 2 Aug 2021, date not given for 1');
  });

  it('says what is shown of it', () => {
    open(1440, 'outcome=won');
    expect(scope()).toMatch(/^\d+ of 29 actions in \d+ places, .* 2021$/);
  });

  it.each(['2021-07-12/2021-07-18', '2021-05-01/2021-08-31'])('says how many are undated within %s', (days) => {
    open(1440, `time=${days}`);
    expect(scope()).toMatch(/ 2021, date not given for 1$/);
  });

  it.each([
    ['outcome=not_begun', '2 of 29 actions in 1 place, town not given for 1, about 25 Jul 2021, date not given for 1'],
    ['place=zhanaozen', '12 of 29 actions in 1 place, 1 also elsewhere, 30 Jun – 2 Aug 2021'],
    ['place=semey', '1 of 29 actions in 1 place, within 1 Jul – 2 Aug 2021'],
    ['place=semey&time=2021-07-01/2021-07-31', '1 of 29 actions in 1 place, 1–\u206031 Jul 2021'],
  ])('of %s says no more than is known: %s', (address, words) => {
    open(1440, address);
    expect(scope()).toBe(words);
  });

  it('is short on a phone', () => {
    open(375);
    expect(scope()).toBe('29 actions in 8 places, town not given for 5, date not given for 1');
  });

  it('is short on a phone, and says of how many', () => {
    open(375, 'outcome=won');
    expect(scope()).toMatch(/^\d+ of 29 actions in \d+ places, town not given for 1$/);
  });

  it('says on a phone too which days are asked for', () => {
    open(375, 'time=2021-07-12/2021-07-18&region=KZ-MAN');
    expect(scope()).toMatch(/^\d of 29 actions in 2 places, .*12–\u206018 Jul 2021/);
  });

  it('says no days and no places where nothing is shown', () => {
    open(1440, 'outcome=won&place=shymkent');
    expect(scope()).toBe('0 of 29 actions');
  });

  it.each([1440, 375])('says none for data that record none, %s px', (width) => {
    open(width, '', orchardDataset());
    expect(scope()).toBe('3 actions');
  });
});

describe('the bar', () => {
  it('has the filters where they have no column of their own, and counts them without the selected town', async () => {
    open(1024, 'outcome=won&region=KZ-MAN&town=zhanaozen');
    await userEvent.click(button('Filters, 2 on'));
    expect(onFilters).toHaveBeenCalledOnce();
  });

  it('has no such button beside the column, nor on a phone', () => {
    open(1440);
    expect(screen.queryByRole('button', { name: /Filters/ })).toBeNull();
  });

  it.each([1440, 1024, 375])('leads to what the atlas is, %s px', async (width) => {
    const written = open(width);
    await userEvent.click(button('About'));
    await waitFor(() => {
      expect(written()).toBe('?page=about');
    });
  });

  it.each([
    ['Sources', '?page=sources'],
    ['Disagreements', '?page=disagreements'],
  ])('leads to %s where there is room', async (name, address) => {
    const written = open(1440);
    await userEvent.click(button(name));
    await waitFor(() => {
      expect(written()).toBe(address);
    });
  });

  it('leaves them to About where there is none, and what is not looked for out', () => {
    open(1024);
    expect(screen.queryByRole('button', { name: 'Sources' })).toBeNull();
    cleanup();
    open(1440, '', orchardDataset());
    expect(button('Sources')).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Disagreements' })).toBeNull();
  });
});

describe('the story', () => {
  it.each([1440, 1024, 375])('is entered and left by its button, %s px', async (width) => {
    const written = open(width, 'outcome=won');
    expect(button('Story')).toHaveAttribute('aria-pressed', 'false');
    await userEvent.click(button('Story'));
    await waitFor(() => {
      expect(button('Story')).toHaveAttribute('aria-pressed', 'true');
    });
    expect(written()).toBe('?sheet=story&story=may');
    await userEvent.click(button('Story'));
    await waitFor(() => {
      expect(written()).not.toContain('story');
    });
  });

  it('is not offered where the data have none', () => {
    open(1440, '', orchardDataset());
    expect(screen.queryByRole('button', { name: 'Story' })).toBeNull();
  });
});

describe('the theme', () => {
  const theme = () => document.documentElement.dataset['theme'];

  it('turns against the system, and back to it', async () => {
    open(1440);
    expect(theme()).toBeUndefined();
    await userEvent.click(button('Dark theme'));
    expect(theme()).toBe('dark');
    await userEvent.click(button('Dark theme'));
    expect(theme()).toBeUndefined();
  });

  it('turns light where the system is dark', async () => {
    stubWindow({ width: 1440, dark: true });
    renderInAtlas(<Page />, { dataset: wave });
    await userEvent.click(button('Dark theme'));
    expect(theme()).toBe('light');
  });
});

describe('the skip link', () => {
  it('goes to the list, the map’s equal, and moves the focus there', async () => {
    const written = open(1440);
    await userEvent.tab();
    expect(screen.getByRole('link', { name: 'Skip to the list of actions' })).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    expect(document.getElementById('time')).toHaveFocus();
    await waitFor(() => {
      expect(written()).toBe('?pane=list');
    });
  });
});

describe('the title of the page', () => {
  it('names the atlas, or what is open', () => {
    open(1440);
    expect(document.title).toBe('Ereuil: an atlas of the 2021 strike wave in Kazakhstan');
    open(1440, 'open=kezbi-2021-06');
    expect(document.title).toBe('KEZBI · Ereuil');
  });
});

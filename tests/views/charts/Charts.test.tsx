import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseAtlas } from '../../../src/data/parseAtlas.ts';
import { strikeDataset } from '../../../src/data/strikes/dataset.ts';
import type { Reading } from '../../../src/domain/claim.ts';
import { Charts } from '../../../src/views/charts/Charts.tsx';
import { orchardDataset, waveDataset } from '../../support/datasets.ts';
import { renderInAtlas } from '../../support/render.tsx';
import { dataset, chart, show, showWave } from './charts.fixture.tsx';
import { dimension, ledger } from './ledger.ts';

describe('the findings', () => {
  it('stand as headings over every chart, and follow the selection', () => {
    show();
    expect(screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent.replaceAll('\u00A0', ' '))).toEqual([
      'Of 2 with a known result, 1 won all or part',
      'Asked for most, and most often met: pay_raise',
      'The one raise won came to 50 %; it is told two ways',
      'Whether the one agreement was kept, nobody says',
      'The only one of known size and duration: 1,200 people, 7 days',
      'Recorded in both actions: Talks (Employer)',
    ]);
  });

  it('are computed from the rows shown', () => {
    show('region=south');
    expect(chart(/^The result of the action shown is not known/)).toBeVisible();
    expect(chart(/^No demand of the action shown is known/)).toBeVisible();
    expect(chart(/^No raise is told of the action shown/)).toBeVisible();
    expect(chart(/^Size and duration of the action shown are not both known/)).toBeVisible();
    expect(chart(/^No response to the action shown is known/)).toBeVisible();
  });

  it('give way to one sentence where nothing is shown', async () => {
    const { user, visited } = show('region=south&outcome=won');
    expect(screen.getByRole('heading', { name: 'No action matches the filters' })).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Clear all' }));
    expect(visited.at(-1)).toBe('');
  });
});

describe('the totals', () => {
  it('say how many rows they rest on, and "or more" where nobody says at most', () => {
    show();
    const totals = screen.getByText('Workers involved').closest('dl');
    expect(totals).toHaveTextContent('Shown3 of 3');
    expect(totals).toHaveTextContent('1,250 or more 2 of 3 counted');
    expect(totals).toHaveTextContent('7 days 1 of 3 known');
    expect(totals).toHaveTextContent('50 % 1 of 3 known');
  });

  it('tell threats apart, and do not miss of them what only what began can have', async () => {
    const { user, visited } = showWave();
    const totals = screen.getByText('Workers involved').closest('dl');
    expect(totals).toHaveTextContent(/Shown29 of 29 2 of them threats, not begun/);
    expect(totals).toHaveTextContent(/\d of 27 counted, .*\d+ of 27 known, \d inferred.*7 of 27 known, 1 inferred$/);
    expect(screen.getByRole('heading', { name: /^All 12 with/ }).closest('section')).toHaveTextContent('12 of 27 known');
    await user.click(screen.getByRole('button', { name: 'Shown: 2 of them threats, not begun, list them' }));
    const threats = await screen.findByRole('list', { name: 'Shown' });
    await user.click(within(threats).getByRole('button', { name: /^Emir-Oil: Not begun/ }));
    expect(visited.at(-1)).toBe('?open=emir-oil-threat-2021&claims=outcome');
  });

  it('are not asked of threats alone', () => {
    showWave('outcome=not_begun');
    expect(screen.getByText('2 of them threats, not begun')).toBeVisible();
    for (const term of ['Workers involved', 'Median duration', 'Raises won']) {
      expect(screen.queryByText(term)).toBeNull();
    }
    expect(screen.getAllByRole('heading', { name: 'Neither action shown began' })).toHaveLength(2);
    expect(screen.getAllByRole('region', { name: 'Neither action shown began' })[0]).toHaveTextContent('2 threats, not begun, by region');
  });

  it('put the same number in the same words for every reading of the claims', () => {
    const atlas = parseAtlas(JSON.parse(readFileSync('public/data/atlas.en.json', 'utf8')));
    const sums = (reading: Reading) => {
      const { unmount } = renderInAtlas(<Charts />, { dataset: strikeDataset(atlas, reading) });
      const line = screen.getByText('Workers involved').closest('div');
      const [value, beside] = ['value', 'beside'].map((name) => line?.querySelector(`[class*=${name}]`)?.textContent);
      unmount();
      return { value, beside };
    };
    const [lowest, highest] = [sums('lowest').value, sums('highest').value];
    expect(lowest).toMatch(/^about [\d,]+ or more$/);
    expect(sums('in_use').beside).toBe(`${lowest} by the lowest claims, ${highest} by the highest`);
  });

  it('say in their first level what is inferred, as does the list behind it', async () => {
    const { user } = showWave('place=zhanaozen');
    await user.click(screen.getByRole('button', { name: 'Raises won: 5 of 12 known, 1 inferred, list them' }));
    const raises = await screen.findByRole('list', { name: 'Raises won' });
    expect(within(raises).getByRole('button', { name: /^KMG-Security, Zhanaozen: 100.%, inferred\./ })).toBeVisible();
    expect(within(raises).getAllByText(/inferred/)).toHaveLength(1);
  });

  it('count days from dates, whatever a source says they were, and tell which dates are inferred', async () => {
    const { user } = showWave('');
    await user.click(screen.getByRole('button', { name: /^Median duration: 11 of 27 known, 9 inferred, list them$/ }));
    const days = await screen.findByRole('list', { name: 'Median duration' });
    const line = (name: RegExp) => within(days).getByRole('button', { name });
    expect(line(/^MunaiSpetsSnab: 8 days by its dates\. /)).toBeVisible();
    expect(line(/^KEZBI: 7 days by its dates, one inferred; /)).toBeVisible();
    expect(within(days).getAllByText(/ by its dates/)).toHaveLength(11);
    expect(within(days).getAllByText(/inferred$/)).toHaveLength(9);
  });
});

describe('other data', () => {
  it('without anything to chart say what each chart would need', async () => {
    renderInAtlas(<Charts />, { dataset: orchardDataset() });
    expect(screen.getByText('Shown')).toBeVisible();
    expect(await screen.findByRole('heading', { name: 'These data have nothing to chart' })).toBeVisible();
    expect(screen.getByText('how each action ended')).toBeVisible();
    expect(screen.queryByText('Workers involved')).toBeNull();
  });

  it('with one role have its chart and leave the others out', () => {
    const { roles, ...rest } = dataset;
    const { demands } = roles;
    renderInAtlas(<Charts />, { dataset: { ...rest, roles: demands ? { demands } : {} } });
    expect(screen.getAllByRole('heading', { level: 2 })).toHaveLength(1);
  });

  it('may call its dimensions what it likes, or have none that its charts filter by', async () => {
    const visited: string[] = [];
    const grown = { ...dataset, dimensions: [{ ...dimension('demand'), id: 'wish' }] };
    renderInAtlas(<Charts />, {
      dataset: grown,
      onAddress: ({ queryString }) => visited.push(queryString),
    });
    await userEvent.click(screen.getByRole('button', { name: /^pay_raise, 2 demands/ }));
    expect(visited.at(-1)).toBe('?wish=pay_raise');
    expect(screen.getByRole('button', { name: /^Talks, Employer/ })).toBeDisabled();
    expect(screen.getByRole('img', { name: /^Won: 1/ })).toBeVisible();
  });

  it('of many rows count instead of drawing thousands of marks', () => {
    const many = ledger(
      Array.from({ length: 600 }, () => ({ outcome: 'won' as const, demands: [['leave', 'met'] as const] })),
    );
    const { container } = renderInAtlas(<Charts />, { dataset: many });
    expect(screen.getByRole('button', { name: /^Won: 600/ })).toHaveTextContent('600');
    expect(container.querySelectorAll('svg').length).toBeLessThan(20);
  });

  it('of the wave draw one disc an action', () => {
    const wave = waveDataset();
    renderInAtlas(<Charts />, { dataset: wave });
    const outcomes = screen.getAllByRole('region')[0] ?? document.body;
    expect(outcomes.querySelectorAll('li svg')).toHaveLength(wave.length);
  });
});

import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { UrlUpdateEvent } from 'nuqs/adapters/testing';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { Charts } from '../../../src/views/charts/Charts.tsx';
import { preloadFurtherCharts } from '../../../src/views/charts/furtherCharts.ts';
import { orchardDataset, waveDataset } from '../../support/datasets.ts';
import { renderInAtlas } from '../../support/render.tsx';
import { dimension, ledger, range } from './ledger.ts';

const dataset = ledger([
  {
    title: 'Mine',
    outcome: 'won',
    regions: ['north'],
    people: 1200,
    days: [1, 7],
    demands: [['pay_raise', 'met'], ['bonus', 'refused']],
    wages: { offered: range(30), won: range(50), implied: range(100), before: range(200_000) },
    deeds: [['employer', 'talks']],
  },
  {
    title: '=Mill',
    outcome: 'not_won',
    regions: ['north'],
    people: [50, null],
    days: [1, null],
    demands: [['pay_raise']],
    deeds: [['employer', 'talks'], ['court', 'court_ban']],
  },
  { title: 'Port', regions: ['south'], outcome: 'unknown' },
]);

function show(address = '') {
  const visited: string[] = [];
  const onAddress = ({ queryString }: UrlUpdateEvent) => visited.push(queryString);
  renderInAtlas(<Charts />, { dataset, address, onAddress });
  return { user: userEvent.setup(), visited };
}

// The drawings and the further charts come in chunks of their own, which take their time on a busy machine.
beforeAll(async () => {
  await import('../../../src/views/charts/plots/Plot.tsx');
  await preloadFurtherCharts();
}, 60_000);

/** The chart that states a finding. */
const chart = (finding: RegExp) => screen.getByRole('region', { name: finding });

describe('the findings', () => {
  it('stand as headings over every chart, and follow the selection', () => {
    show();
    expect(screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent.replaceAll('\u00A0', ' '))).toEqual([
      'Of 2 with a known result, 1 won all or part',
      'Asked for most, and most often met: pay_raise',
      'The one raise won came to 50 %; it is told two ways',
      'Whether the one agreement was kept, nobody says',
      'The only one of known size and duration: 1,200 people, 7 days',
      'Recorded in both actions: talks (Employer)',
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
  it('say how many rows they rest on, and "at least" where nobody says at most', () => {
    show();
    const totals = screen.getByText('Workers involved').closest('dl');
    expect(totals).toHaveTextContent('Shown3 of 3');
    expect(totals).toHaveTextContent('at least 1,250 2 of 3 counted');
    expect(totals).toHaveTextContent('7 days 1 of 3 known');
    expect(totals).toHaveTextContent('50 % 1 of 3 known');
  });
});

describe('filtering', () => {
  it.each([
    ['north', '?region=north'],
    ['Won: 1, north', '?outcome=won'],
    [/^pay_raise, 2 demands/, '?demand=pay_raise'],
    [/^court_ban, Court/, '?response=court_ban'],
  ])('a click on "%s" asks for it, and another drops it', async (name, address) => {
    const { user, visited } = show();
    await user.click(screen.getByRole('button', { name }));
    expect(visited.at(-1)).toBe(address);
    const pressed = screen.getByRole('button', { pressed: true });
    await user.click(pressed);
    expect(visited.at(-1)).toBe('');
  });

  it('takes Enter and the space bar on a run of discs', async () => {
    const { user, visited } = show();
    screen.getByRole('button', { name: 'Not won: 1, north' }).focus();
    await user.keyboard('{Enter}');
    expect(visited.at(-1)).toBe('?outcome=not_won');
    await user.keyboard(' ');
    expect(visited.at(-1)).toBe('');
  });

  it('keeps the alternatives a chart itself filters out', () => {
    show('outcome=won');
    expect(screen.getByRole('button', { name: 'north' })).toBeVisible();
    expect(screen.getByRole('button', { name: 'Unknown: 1, south' })).toBeVisible();
  });

  it('chooses what splits the outcomes, and the unit of pay', async () => {
    const { user, visited } = show();
    await user.selectOptions(screen.getByRole('combobox', { name: 'Unit of pay' }), 'thousand tenge');
    expect(visited.at(-1)).toBe('?wages=tenge');
    expect(screen.getAllByRole('button', { name: 'Mine: before 200,000\u00a0tenge' })).toHaveLength(2);
    await user.selectOptions(screen.getByRole('combobox', { name: 'Split by' }), 'region');
    expect(visited.at(-1)).toContain('by=region');
  });

  it('opens a row from its ladder', async () => {
    const { user, visited } = show();
    const name = 'Mine: offered 30\u00a0%, won 50\u00a0%, by the amounts 100\u00a0%';
    await user.click(screen.getByRole('button', { name }));
    expect(visited.at(-1)).toBe('?open=action-0');
  });
});

describe('the scatter', () => {
  it('opens a row by click and key, with one tab stop and arrows between marks', async () => {
    const { user, visited } = show();
    const group = await screen.findByRole('group', { name: /^2 actions by people and days/ });
    const [first, second] = within(group).getAllByRole('button');
    expect(first).toHaveAccessibleName('Mine: 1,200 people, 7 days');
    expect(second).toHaveAccessibleName('=Mill: 50 or more people, 1 day or more');
    expect(second).toHaveAttribute('tabindex', '-1');
    first?.focus();
    await user.keyboard('{ArrowRight}{Enter}');
    expect(visited.at(-1)).toBe('?open=action-1');
  });
});

describe('the table twins', () => {
  it('hold the same numbers as the chart', async () => {
    const { user } = show();
    const outcomes = chart(/^Of 2 with a known result/);
    await user.click(within(outcomes).getByRole('button', { name: 'Table: Outcomes' }));
    const table = await within(outcomes).findByRole('table', { name: 'The 3 actions shown, by result' });
    const rows = within(table).getAllByRole('row').map((row) => row.textContent);
    expect(rows).toEqual(['regionAllWonNot wonUnknown', 'north2110', 'south1001']);
    await user.click(within(outcomes).getByRole('button', { name: 'Table: Outcomes' }));
    expect(within(outcomes).queryByRole('table')).toBeNull();
  });

  it.each([
    [/^Asked for most/, ['DemandAllMetRefusedNot known', 'pay_raise2101', 'bonus1010']],
    [/^The one raise/, ['ActionOfferedDemandedWonImplied', 'Mine30–not known50100']],
    [/^The only one of known size/, ['ActionPeopleDays', 'Mine1,2007', '=Mill50 or more1 or more']],
    [/^Recorded in both/, ['WhoResponseActions', 'Employertalks2', 'Courtcourt_ban1']],
  ])('are there for %s', async (finding, expected) => {
    const { user } = show();
    await user.click(within(chart(finding)).getByRole('button', { name: /^Table: / }));
    const drawn = await within(chart(finding)).findAllByRole('row');
    const rows = drawn.map((row) => row.textContent);
    expect(rows).toEqual(expected);
  });
});

describe('the table twins under a clause of their chart', () => {
  it.each([
    ['demand=bonus', /^bonus: the one demand/, ['DemandAllRefused', 'bonus11']],
    ['response=court_ban', /^The only action with a known response/, ['WhoResponseActions', 'Courtcourt_ban1']],
    ['outcome=won', /^The only one with a known/, ['regionAllWonNot wonUnknown', 'north1100', 'south0000']],
  ])('count what is shown, not what is pale: %s', async (address, finding, expected) => {
    const { user } = show(address);
    await user.click(within(chart(finding)).getByRole('button', { name: /^Table: / }));
    const drawn = await within(chart(finding)).findAllByRole('row');
    const rows = drawn.map((row) => row.textContent);
    expect(rows).toEqual(expected);
  });
});

describe('saving', () => {
  afterEach(() => {
    vi.restoreAllMocks();
    vi.unstubAllGlobals();
  });

  it('hands out a file named after the chart, formulas made harmless', async () => {
    let saved: Blob | undefined;
    vi.stubGlobal(
      'URL',
      Object.assign(URL, {
        createObjectURL: (blob: Blob) => {
          saved = blob;
          return 'blob:chart';
        },
        revokeObjectURL: () => undefined,
      }),
    );
    let name = '';
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
      name = this.download;
    });
    const { user } = show();
    await user.click(within(chart(/^The only one of known size/)).getByRole('button', { name: 'Save as CSV: Size and duration' }));
    await waitFor(() => {
      expect(name).toBe('ledger-size-and-duration.csv');
    });
    expect(await saved?.text()).toBe(
      'Action,"People, lowest","People, highest","Days, lowest","Days, highest"\r\n' +
        "Mine,1200,1200,7,7\r\n'=Mill,50,,1,\r\n",
    );
  });
});

describe('the way to the claims', () => {
  const wave = waveDataset();
  function showWave(address = '') {
    const visited: string[] = [];
    renderInAtlas(<Charts />, {
      dataset: wave,
      address,
      onAddress: ({ queryString }) => visited.push(queryString),
    });
    return { user: userEvent.setup(), visited };
  }

  it('leads from a ladder to the claims of its rung, and says how many differ', async () => {
    const { user, visited } = showWave('wages=tenge');
    const kezbi = screen.getByRole('button', { name: /^KEZBI: before .*; 2 claims differ$/ });
    kezbi.focus();
    await user.keyboard('{Enter}');
    expect(visited.at(-1)).toBe('?wages=tenge&open=kezbi-2021-06&claims=wage_after');
  });

  it('leads from each rung of a ladder to claims of its own, by keys and by the pointer', async () => {
    const { user, visited } = showWave();
    screen.getByRole('button', { name: /^KEZBI: offered 30.%, demanded 100.%, won 50.%/ }).focus();
    await user.keyboard('{ArrowRight}');
    expect(document.activeElement).toHaveAccessibleName('KEZBI: offered 30\u00a0%');
    await user.keyboard('{Enter}');
    expect(visited.at(-1)).toBe('?open=kezbi-2021-06&claims=wage_offered');
    const demanded = screen.getByRole('button', { name: 'KEZBI: demanded 100\u00a0%' });
    await user.click(demanded);
    expect(visited.at(-1)).toBe('?open=kezbi-2021-06&claims=wage_demanded');
    demanded.focus();
    await user.keyboard('{ArrowLeft}{ArrowLeft}{ArrowLeft}');
    expect(document.activeElement).toHaveAccessibleName(/^KEZBI: by the amounts/);
    expect(screen.getAllByRole('button', { name: /^KEZBI: (offered|demanded|won|by the)[^,]*$/ }).map(({ tabIndex }) => tabIndex)).toEqual([-1, -1, -1, -1]);
  });

  it('leads from a mark of size and duration to the claims that differ', async () => {
    const { user, visited } = showWave();
    await user.click(await screen.findByRole('button', { name: /^KEZBI: 1,200 people, .*claims differ$/ }));
    expect(visited.at(-1)).toBe('?open=kezbi-2021-06&claims=participants');
  });

  it('leads from each square of a demand to what was demanded, with one stop a row', async () => {
    const { user, visited } = showWave('open=kezbi-2021-06');
    const group = screen.getByRole('group', { name: 'Higher pay' });
    const squares = within(group).getAllByRole('button');
    expect(squares.filter(({ tabIndex }) => tabIndex === 0)).toHaveLength(1);
    squares[0]!.focus();
    await user.keyboard('{ArrowLeft}');
    expect(squares.at(-1)).toHaveFocus();
    await user.keyboard('{Enter}');
    expect(visited.at(-1)).toMatch(/claims=demands/);
  });

  it('lists the actions behind a bar and behind a total, each with its claims', async () => {
    const { user, visited } = showWave();
    await user.click(screen.getByRole('button', { name: /^Workers involved: .*, list them$/ }));
    const workers = await screen.findByRole('list', { name: 'Workers involved' });
    expect(within(workers).getAllByRole('listitem').length).toBeGreaterThan(5);
    await user.click(within(workers).getByRole('button', { name: /^KEZBI: .*; 3 claims differ/ }));
    expect(visited.at(-1)).toBe('?open=kezbi-2021-06&claims=participants');
    const [bar] = screen.getAllByRole('button', { name: /^List the/ });
    await user.click(bar!);
    expect(bar).toHaveAttribute('aria-expanded', 'true');
  });

  it('lists the actions behind the outcomes of a group, each with how it ended and its claims', async () => {
    const { user, visited } = showWave('by=region');
    const count = screen.getByRole('button', { name: /^List the \d+ actions: Outcomes, Almaty$/ });
    count.focus();
    await user.keyboard('{Enter}');
    expect(count).toHaveAttribute('aria-expanded', 'true');
    const almaty = await screen.findByRole('list', { name: 'Almaty' });
    expect(within(almaty).getAllByRole('listitem')).toHaveLength(Number(count.textContent));
    await user.click(within(almaty).getByRole('button', { name: /^Glovo couriers: Partly won/ }));
    expect(visited.at(-1)).toBe('?by=region&open=glovo-almaty-2021-07&claims=outcome');
  });

  it.each([
    ['Outcomes', /^List the \d+ actions: Won, Mangystau/, 'outcome'],
    ['Demands', /^List the \d+ actions: Met, Higher pay/, 'demands'],
    ['Responses', /^List the \d+ actions: Actions, Employer, Pressure$/, 'responses'],
  ])('leads from a number in the table of %s over the actions it counts', async (name, figure, claims) => {
    const { user, visited } = showWave();
    await user.click(screen.getByRole('button', { name: `Table: ${name}` }));
    const table = await screen.findByRole('table', { name: /^(The 29 actions|\d+ demands|Actions by who)/ });
    const number = within(table).getByRole('button', { name: figure });
    number.focus();
    await user.keyboard('{Enter}');
    const actions = await within(table).findByRole('list');
    expect(within(actions).getAllByRole('listitem')).toHaveLength(Number(number.textContent));
    await user.click(within(actions).getByRole('button', { name: /^KEZBI/ }));
    expect(visited.at(-1)).toBe(`?open=kezbi-2021-06&claims=${claims}`);
    await user.click(number);
    expect(within(table).queryByRole('list')).toBeNull();
  });

  it('leads from the cells of a table twin', async () => {
    const { user, visited } = showWave();
    await user.click(screen.getByRole('button', { name: 'Table: Size and duration' }));
    const row = await screen.findByRole('row', { name: /^KEZBI/ });
    await user.click(within(row).getAllByRole('button')[0]!);
    expect(visited.at(-1)).toBe('?open=kezbi-2021-06&claims=participants');
  });
});

describe('other data', () => {
  it('without anything to chart say what each chart would need', () => {
    renderInAtlas(<Charts />, { dataset: orchardDataset() });
    expect(screen.getByText('Shown')).toBeVisible();
    expect(screen.getByRole('heading', { name: 'These data have nothing to chart' })).toBeVisible();
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
    expect(screen.getByRole('button', { name: /^talks, Employer/ })).toBeDisabled();
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

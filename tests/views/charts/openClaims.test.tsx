import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { showWave } from './charts.fixture.tsx';

describe('the way to the claims', () => {
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
    const demanded = screen.getByRole('button', { name: 'KEZBI: demanded 100\u00a0%, by the amounts 100\u00a0%' });
    await user.click(demanded);
    expect(visited.at(-1)).toBe('?open=kezbi-2021-06&claims=wage_demanded.wage_won');
    demanded.focus();
    await user.keyboard('{ArrowLeft}');
    expect(document.activeElement).toHaveAccessibleName(/^KEZBI: won 50/);
    expect(screen.getAllByRole('button', { name: /^KEZBI: (offered|demanded|won)/ }).filter(({ tabIndex }) => tabIndex < 0)).toHaveLength(3);
  });

  it('leads from marks that lie on one another to the claims of them all, by keys as well', async () => {
    const { user, visited } = showWave();
    const [row, mark] = screen.getAllByRole('button', { name: /^Ozenenergoservice: demanded 100.%, won 100.%/ });
    await user.click(mark!);
    const both = '?open=ozenenergoservice-2021-07&claims=wage_demanded.wage_won';
    expect(visited.at(-1)).toBe(both);
    row!.focus();
    await user.keyboard('{Enter}');
    expect(visited.at(-1)).toBe('?open=ozenenergoservice-2021-07&claims=wage_won');
    await user.keyboard('{ArrowRight}');
    expect(mark).toHaveFocus();
    await user.keyboard('{Enter}');
    expect(visited.at(-1)).toBe(both);
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

import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { show } from './charts.fixture.tsx';

describe('filtering', () => {
  it.each([
    ['north', '?region=north'],
    ['Won: 1, north', '?outcome=won&region=north'],
    [/^pay_raise, 2 demands/, '?demand=pay_raise'],
    [/^Court ban, Court/, '?answer=court:court_ban'],
  ])('a click on "%s" asks for it, and another drops it', async (name, address) => {
    const { user, visited } = show();
    await user.click(screen.getByRole('button', { name }));
    expect(visited).toEqual([address]);
    await user.click(screen.getByRole('button', { name, pressed: true }));
    expect(visited).toEqual([address, '']);
  });

  it('asks for one mark alone, whatever its chart asked before', async () => {
    const { user, visited } = show('outcome=not_won.won&region=north&answer=employer:talks');
    await user.click(screen.getByRole('button', { name: /^Court ban, Court/ }));
    expect(visited.at(-1)).toBe('?outcome=not_won.won&region=north&answer=court:court_ban');
    await user.click(screen.getByRole('button', { name: 'Not won: 1, north', pressed: false }));
    expect(visited.at(-1)).toBe('?outcome=not_won&region=north&answer=court:court_ban');
  });

  it('takes Enter and the space bar on a run of discs', async () => {
    const { user, visited } = show();
    screen.getByRole('button', { name: 'Not won: 1, north' }).focus();
    await user.keyboard('{Enter}');
    expect(visited.at(-1)).toBe('?outcome=not_won&region=north');
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

import { screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { show } from './charts.fixture.tsx';

/** What of a row Tab stops at, by name. */
const stopsIn = (row: HTMLElement) =>
  within(row).getAllByRole('button').filter((button) => button.tabIndex === 0).map((button) => button.ariaLabel ?? button.textContent);

it('has one stop for Tab a row of outcomes: its name, from which arrow keys lead to count and marks and round', async () => {
  const { user, visited } = show();
  const name = screen.getByRole('button', { name: 'north' });
  expect(stopsIn(name.closest('li')!)).toEqual(['north']);
  name.focus();
  await user.keyboard('{ArrowRight}{ArrowRight}');
  expect(screen.getByRole('button', { name: 'Won: 1, north' })).toHaveFocus();
  await user.keyboard('{Enter}');
  expect(visited.at(-1)).toBe('?outcome=won&region=north');
  await user.keyboard('{ArrowRight}{ArrowRight}');
  expect(name).toHaveFocus();
  await user.keyboard('{ArrowLeft}');
  expect(screen.getByRole('button', { name: /^Not won: 1, north/ })).toHaveFocus();
});

it('has one stop for Tab a row of responses, whose number is an arrow away', async () => {
  const { user } = show();
  const bar = screen.getByRole('button', { name: /^Court ban, Court/ });
  const row = bar.closest('li')!;
  expect(stopsIn(row)).toHaveLength(1);
  bar.focus();
  await user.keyboard('{ArrowRight}');
  expect(within(row).getAllByRole('button')[1]).toHaveFocus();
  await user.keyboard('{ArrowRight}');
  expect(bar).toHaveFocus();
});

it('leaves no row of either chart with two stops', () => {
  show();
  const sections = ['north', /^Court ban, Court/].map((name) => screen.getByRole('button', { name }).closest('section')!);
  const rows = sections.flatMap((section) => within(section).getAllByRole('listitem'));
  const stops = rows.filter((row) => within(row).queryAllByRole('button').length > 0).map((row) => stopsIn(row).length);
  expect(new Set(stops)).toEqual(new Set([1]));
});

import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { showWave } from '../charts.fixture.tsx';

it('has one stop for Tab a row of agreements, through which arrow keys lead', async () => {
  const { user, visited } = showWave();
  const [first, second, ...others] = await screen.findAllByRole('button', { name: /: Later reported broken$/ });
  expect(others).toEqual([]);
  expect([first!.tabIndex, second!.tabIndex]).toEqual([0, -1]);
  first!.focus();
  await user.keyboard('{ArrowRight}');
  expect(second).toHaveFocus();
  await user.keyboard('{Enter}');
  expect(visited.at(-1)).toMatch(/^\?open=kmg-security-zhanaozen-2021-07/);
  second!.focus();
  await user.keyboard('{ArrowRight}');
  expect(first).toHaveFocus();
});

import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { show } from '../charts.fixture.tsx';

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

import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { button, renderFacets } from './facets.fixture.tsx';

describe('The chips', () => {
  it('hand the focus on to the next one, and at last to their group', async () => {
    const { user } = renderFacets('?outcome=won.ongoing');
    await user.click(button('Remove filter: Outcome: Won'));
    expect(button('Remove filter: Outcome: Ongoing')).toHaveFocus();
    await user.keyboard('{Enter}');
    expect(screen.getByRole('group', { name: 'Filters in force' })).toHaveFocus();
  });

  it('word a date range that is open on one side', () => {
    renderFacets('?time=2021-07-13/');
    expect(button('Remove filter: Dates: from 13 Jul 2021')).toBeVisible();
  });
});

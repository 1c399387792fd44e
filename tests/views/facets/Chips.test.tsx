import { cleanup, screen } from '@testing-library/react';
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

  it('word who answered how, and values without others as one filter', async () => {
    const { user } = renderFacets('?answer=employer:ignored.:offer&size=100_to_299.300_to_999~only');
    expect(button('Remove filter: Response: Ignored (Employer)')).toBeVisible();
    expect(button('Remove filter: Response: Offer (Not said who)')).toBeVisible();
    await user.click(button('Remove filter: People taking part: only 100 to 299, 300 to 999'));
    expect(screen.queryByRole('button', { name: /People taking part/ })).toBeNull();
  });

  it('word a count of others apart from one with those that cannot be told', () => {
    renderFacets('?count=acled');
    expect(button('Remove filter: Counted by: ACLED')).toBeVisible();
    cleanup();
    renderFacets('?count=acled,untold');
    expect(button('Remove filter: Counted by: ACLED, and those of which it cannot be told')).toBeVisible();
  });

  it('word a date range that is open on one side', () => {
    renderFacets('?time=2021-07-13/');
    expect(button('Remove filter: Dates: from 13\u00A0Jul 2021')).toBeVisible();
  });
});

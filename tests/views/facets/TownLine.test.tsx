import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { button, chips, isAt, renderFacets, rows, says, wave } from './facets.fixture.tsx';

describe('The line of the selected town', () => {
  const found = (name: string) => screen.findByRole('button', { name });

  it('says that the town comes first; it is no filter', async () => {
    renderFacets('?town=zhanaozen');
    expect(await screen.findByText('Zhanaozen first')).toBeVisible();
    expect(chips().queryByRole('button')).not.toBeInTheDocument();
    expect(screen.getByRole('status')).toHaveTextContent(`${wave.length} of ${wave.length}`);
  });

  it('gives up the town and leaves the filters, which take the focus', async () => {
    const { user, asked } = renderFacets('?town=zhanaozen&outcome=won');
    await user.click(await found('Give up the selected place: Zhanaozen'));
    expect(asked()).toBe('?outcome=won');
    expect(screen.getByRole('group', { name: 'Filters in force' })).toHaveFocus();
    expect(screen.queryByText('Zhanaozen first')).not.toBeInTheDocument();
  });

  it('filters by the town where that is asked for, once, in place of other places', async () => {
    const { user, asked } = renderFacets('?town=zhanaozen&place=aktau');
    await user.click(await found('Only Zhanaozen'));
    expect(asked()).toContain('place=zhanaozen');
    await says(`${rows.filter(isAt('zhanaozen')).length} of ${wave.length}`);
    expect(button('Remove filter: Place: Zhanaozen')).toBeVisible();
    expect(screen.getByText('Zhanaozen first')).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Only Zhanaozen' })).not.toBeInTheDocument();
  });
});

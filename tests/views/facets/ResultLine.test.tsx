import { screen } from '@testing-library/react';
import { beforeAll, describe, expect, it } from 'vitest';
import { box, button, renderFacets, wave, won } from './facets.fixture.tsx';

// It comes in a chunk of its own, which takes its time on a busy machine.
beforeAll(() => import('../../../src/views/facets/Relief.tsx'), 60_000);

describe('The result line', () => {
  it('says when nothing fits, and offers the filter that keeps most out', async () => {
    const { user, asked } = renderFacets('?place=semey&outcome=won');
    expect(screen.getByRole('status')).toHaveTextContent(/^0 of/);
    await user.click(await screen.findByRole('button', { name: `Remove “Place: Semey” to see ${won}` }));
    expect(asked()).toBe('?outcome=won');
    expect(screen.getByText(`${won} of ${wave.length}`).closest('p')).toHaveFocus();
  });

  it('offers the search without quotes in quotes', async () => {
    renderFacets('?q=zzzxq');
    const name = /^Remove “Search: zzzxq” to see/;
    expect(await screen.findByRole('button', { name }, { timeout: 5000 })).toBeVisible();
  });

  it('says that what is counted is of all days, while map and timeline show one', () => {
    renderFacets('?day=2021-07-06');
    expect(screen.getByText('Filters and charts are of all days.')).toBeVisible();
  });

  it('does not say so where no day is shown', () => {
    renderFacets('?time=2021-07-13/2021-07-22');
    expect(screen.queryByText('Filters and charts are of all days.')).toBeNull();
  });

  it('has nothing to clear while only a town is selected', async () => {
    renderFacets('?town=zhanaozen');
    expect(await screen.findByRole('button', { name: 'Give up the selected place: Zhanaozen' })).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Clear all' })).not.toBeInTheDocument();
  });

  it('clears everything at once and takes the focus', async () => {
    const { user, asked } = renderFacets('?place=semey&outcome=won&q=bus&time=2021-07-01/&town=semey&at=50,80,9');
    await user.click(button('Clear all'));
    expect(asked()).toBe('');
    expect(screen.getByText(/actions, all shown/).closest('p')).toHaveFocus();
  });

  it('says of how many no date is given only where there are some', () => {
    renderFacets('?time=2021-05-01/2021-05-31&outcome=won');
    expect(screen.getByText('1 certainly')).toBeVisible();
    expect(screen.queryByText(/^date not given for/)).toBeNull();
  });

  it('leaves out what only possibly falls in the days asked, and takes it back in', async () => {
    const { user, asked } = renderFacets('?time=2021-07-13/2021-07-22');
    const possible = Number(/\d+/.exec(screen.getByText(/^\d+ possibly$/).textContent)?.[0]);
    expect(possible).toBeGreaterThan(0);
    await user.click(box(/^Leave out what only possibly/));
    expect(asked()).toContain('time=2021-07-13/2021-07-22,certain');
    expect(screen.getByText('0 possibly')).toBeVisible();
    await user.click(box(/^Leave out what only possibly/));
    expect(asked()).not.toContain('certain');
    expect(screen.getByText(`${possible} possibly`)).toBeVisible();
  });
});

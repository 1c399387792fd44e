import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { Facets } from '../../../src/views/facets/Facets.tsx';
import { orchardDataset, waveDataset } from '../../support/datasets.ts';
import { renderInAtlas } from '../../support/render.tsx';

const wave = waveDataset();
const rows = Array.from({ length: wave.length }, (_, row) => row);
const won = rows.filter((row) => wave.roles.outcome?.(row) === 'won').length;

function renderFacets(address = '') {
  const addresses: string[] = [];
  renderInAtlas(<Facets />, {
    dataset: wave,
    address,
    onAddress: ({ queryString }) => {
      addresses.push(decodeURIComponent(queryString));
    },
  });
  return { user: userEvent.setup(), addresses };
}

const box = (name: RegExp) => screen.getByRole('checkbox', { name });

describe('Facets', () => {
  it('shows every action at first, and no filter in force', () => {
    renderFacets();
    expect(screen.getByRole('status')).toHaveTextContent(
      `${wave.length} of ${wave.length} actions shown.`,
    );
    expect(screen.queryByRole('list', { name: 'Filters in force' })).not.toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'Clear all' })).not.toBeInTheDocument();
  });

  it('a value ticked is a clause in the address, a chip, and fewer actions', async () => {
    const { user, addresses } = renderFacets();
    await user.click(box(/^Won,/));
    expect(addresses.at(-1)).toContain('outcome=won');
    expect(screen.getByRole('status')).toHaveTextContent(`${won} of ${wave.length} actions`);
    expect(box(/^Won,/)).toBeChecked();
    await user.click(screen.getByRole('button', { name: 'Remove filter: Outcome: Won' }));
    expect(addresses.at(-1)).not.toContain('outcome');
    expect(box(/^Won,/)).not.toBeChecked();
  });

  it('counts each value as if its own facet were not filtered, the others as they are', () => {
    renderFacets('?outcome=won');
    const ongoing = rows.filter((row) => wave.roles.outcome?.(row) === 'ongoing').length;
    expect(box(/^Ongoing,/)).toHaveAccessibleName(`Ongoing, ${ongoing} of ${ongoing}`);
    const aktau = (row: number) => wave.roles.sites?.(row).some(({ place }) => place.id === 'aktau');
    const all = rows.filter(aktau);
    const shown = all.filter((row) => wave.roles.outcome?.(row) === 'won');
    expect(box(/^Aktau,/)).toHaveAccessibleName(`Aktau, ${shown.length} of ${all.length}`);
  });

  it('ticks by the space bar, and keeps values that no action has', async () => {
    const { user, addresses } = renderFacets();
    box(/^Not won,/).focus();
    await user.keyboard(' ');
    expect(addresses.at(-1)).toContain('outcome=not_won');
  });

  it('says when nothing fits, and offers the filter that keeps most out', async () => {
    const { user, addresses } = renderFacets('?place=semey&outcome=won');
    expect(screen.getByRole('status')).toHaveTextContent(/^0 of/);
    await user.click(screen.getByRole('button', { name: /^Remove “Place: Semey” to see/ }));
    expect(addresses.at(-1)).toBe('?outcome=won');
  });

  it('clears everything at once', async () => {
    const { user, addresses } = renderFacets('?place=semey&outcome=won&q=bus&time=2021-07-01/');
    await user.click(screen.getByRole('button', { name: 'Clear all' }));
    expect(addresses.at(-1)).toBe('');
  });

  it('leaves out what only possibly falls in the days asked', async () => {
    const { user, addresses } = renderFacets('?time=2021-07-13/2021-07-22');
    await user.click(box(/^Leave out what only possibly/));
    expect(addresses.at(-1)).toContain('time=2021-07-13/2021-07-22,certain');
  });

  it('finds an action by another spelling of its name', async () => {
    const { user } = renderFacets();
    await user.type(screen.getByRole('searchbox'), 'NBS');
    await screen.findByText(/^1 of 29 actions shown/);
    expect(screen.getByRole('list', { name: 'Filters in force' })).toHaveTextContent('“NBS”');
  });

  it('gives up the selected town by its own chip', async () => {
    const { user, addresses } = renderFacets('?town=zhanaozen');
    await user.click(screen.getByRole('button', { name: 'Give up the selected place: Zhanaozen' }));
    expect(addresses.at(-1)).toBe('');
  });

  it('serves other data by their own dimensions', async () => {
    renderInAtlas(<Facets />, { dataset: orchardDataset() });
    const fruit = screen.getByRole('group', { name: /^Fruit/ });
    await userEvent.click(within(fruit).getByRole('checkbox', { name: 'apple, 2 of 2' }));
    expect(screen.getByRole('status')).toHaveTextContent('2 of 3 actions shown.');
    expect(screen.queryByText(/in view on the map/)).not.toBeInTheDocument();
  });
});

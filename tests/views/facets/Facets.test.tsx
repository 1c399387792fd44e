import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { UrlUpdateEvent } from 'nuqs/adapters/testing';
import { useEffect } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { useAtlas } from '../../../src/state/AtlasContext.tsx';
import { Facets } from '../../../src/views/facets/Facets.tsx';
import { orchardDataset } from '../../support/datasets.ts';
import { renderInAtlas } from '../../support/render.tsx';
import { box, button, chips, hasOutcome, isAt, renderFacets, rows, says, wave, won } from './facets.fixture.tsx';

describe('Facets', () => {
  it('shows every action at first, and no filter in force', () => {
    renderFacets();
    expect(screen.getByRole('status')).toHaveTextContent(
      `${wave.length} of ${wave.length} actions shown.`,
    );
    expect(chips().queryByRole('button')).not.toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'Clear all' })).not.toBeInTheDocument();
  });

  it('a value ticked is a clause in the address, a chip, and fewer actions', async () => {
    const { user, asked, steps } = renderFacets();
    await user.click(box(/^Won,/));
    expect(asked()).toContain('outcome=won');
    expect(steps.at(-1)?.options.history).toBe('push');
    await says(`${won} of ${wave.length} actions`);
    expect(box(/^Won,/)).toBeChecked();
    await user.click(button('Remove filter: Outcome: Won'));
    expect(asked()).not.toContain('outcome');
    expect(box(/^Won,/)).not.toBeChecked();
  });

  it('asks for any of several values of one facet', async () => {
    const { asked, user } = renderFacets('?outcome=won');
    await user.click(box(/^Ongoing,/));
    expect(asked()).toContain('outcome=won.ongoing');
    await says(`${won + rows.filter(hasOutcome('ongoing')).length} of`);
  });

  it('counts each value as if its own facet were not filtered, the others as they are', () => {
    renderFacets('?outcome=won');
    const ongoing = rows.filter(hasOutcome('ongoing')).length;
    expect(box(/^Ongoing,/)).toHaveAccessibleName(`Ongoing, ${ongoing} of ${ongoing}`);
    const all = rows.filter(isAt('aktau'));
    const shown = all.filter(hasOutcome('won'));
    expect(box(/^Aktau,/)).toHaveAccessibleName(`Aktau, ${shown.length} of ${all.length}`);
  });

  it('ticks by the space bar, and keeps values that no action has', async () => {
    const { user, asked } = renderFacets();
    box(/^Not won,/).focus();
    await user.keyboard(' ');
    expect(asked()).toContain('outcome=not_won');
  });

  it('shows the first of many values, the chosen ones and, when asked, all', async () => {
    const { user } = renderFacets('?demand=leave.housing');
    const demand = within(screen.getByRole('group', { name: /^Demand/ }));
    const before = demand.getAllByRole('checkbox').length;
    expect(demand.getAllByRole('checkbox', { checked: true })).toHaveLength(2);
    const more = demand.getByRole('button', { name: /^Show all \d+$/ });
    const count = Number(/\d+/.exec(more.textContent)?.[0]);
    await user.click(more);
    expect(demand.getAllByRole('checkbox')).toHaveLength(count);
    expect(count).toBeGreaterThan(before);
  });

  it('has words of its own for a response nobody reported', () => {
    renderFacets('?response=unknown');
    expect(button('Remove filter: Response: None reported')).toBeVisible();
    const response = within(screen.getByRole('group', { name: /^Response/ }));
    expect(response.getByRole('checkbox', { name: /^None reported, / })).toBeChecked();
  });

  it('says of an action at several places that the map counts it once', () => {
    renderFacets();
    const place = within(screen.getByRole('group', { name: /^Place/ }));
    expect(place.getByText(/^One action counts at each of its places/)).toBeVisible();
    expect(place.getByRole('checkbox', { name: 'Mangystau, town not given, 5 of 5' })).toBeVisible();
    const region = within(screen.getByRole('group', { name: /^Region/ }));
    expect(region.queryByText(/the map counts/)).not.toBeInTheDocument();
  });

  it('keeps a folded facet open when its last value is given up', async () => {
    const { user } = renderFacets('?action_type=strike');
    const type = box(/^Strike, /).closest('details');
    expect(type).toHaveAttribute('open');
    // jsdom opens it, but tells nobody; a browser does.
    type?.dispatchEvent(new Event('toggle'));
    await user.click(box(/^Strike, /));
    expect(type).toHaveAttribute('open');
  });
});

describe('What is in view', () => {
  function Camera() {
    const { reportFrame } = useAtlas();
    useEffect(
      function report() {
        reportFrame({ south: 43, west: 52, north: 44, east: 54 });
      },
      [reportFrame],
    );
    return null;
  }

  it('is counted before it is asked for, and asked for by a tick', async () => {
    const asked = vi.fn<(step: UrlUpdateEvent) => void>();
    renderInAtlas(
      <>
        <Camera />
        <Facets />
      </>,
      { dataset: wave, address: '?outcome=won', onAddress: asked },
    );
    const inside = rows.filter(hasOutcome('won')).filter(
      (row) =>
        wave.roles
          .sites?.(row)
          .some(
            ({ place: { latitude, longitude } }) =>
              latitude >= 43 && latitude <= 44 && longitude >= 52 && longitude <= 54,
          ) === true,
    );
    expect(inside.length).toBeGreaterThan(0);
    await userEvent.click(box(new RegExp(`^Only what is in view ${inside.length}$`)));
    await says(`${inside.length} of ${wave.length} actions shown.`);
    expect(asked.mock.lastCall?.[0].queryString).toContain('inview=true');
  });
});

describe('On other data', () => {
  it('the facets are those of its own dimensions', async () => {
    const { user } = renderFacets('', orchardDataset());
    const fruit = screen.getByRole('group', { name: /^Fruit/ });
    await user.click(within(fruit).getByRole('checkbox', { name: 'apple, 2 of 2' }));
    await says('2 of 3 actions shown.');
    expect(screen.queryByText(/in view/)).not.toBeInTheDocument();
    expect(screen.queryByText(/dated/)).not.toBeInTheDocument();
  });
});

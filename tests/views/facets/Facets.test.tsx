import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { UrlUpdateEvent } from 'nuqs/adapters/testing';
import { useEffect } from 'react';
import { describe, expect, it, vi } from 'vitest';
import type { Dataset } from '../../../src/domain/dataset.ts';
import { useAtlas } from '../../../src/state/AtlasContext.tsx';
import { Facets } from '../../../src/views/facets/Facets.tsx';
import { orchardDataset, waveDataset } from '../../support/datasets.ts';
import { renderInAtlas } from '../../support/render.tsx';

const wave = waveDataset();
const rows = Array.from({ length: wave.length }, (_, row) => row);
const isAt = (place: string) => (row: number) =>
  wave.roles.sites?.(row).some((site) => site.place.id === place) === true;
const hasOutcome = (outcome: string) => (row: number) => wave.roles.outcome?.(row) === outcome;
const won = rows.filter(hasOutcome('won')).length;

function renderFacets(address = '', dataset: Dataset = wave) {
  const steps: UrlUpdateEvent[] = [];
  renderInAtlas(<Facets />, { dataset, address, onAddress: (step) => steps.push(step) });
  const asked = () => decodeURIComponent(steps.at(-1)?.queryString ?? '');
  return { user: userEvent.setup(), steps, asked };
}

const box = (name: RegExp) => screen.getByRole('checkbox', { name });
const button = (name: string | RegExp) => screen.getByRole('button', { name });
const chips = () => within(screen.getByRole('group', { name: 'Filters in force' }));
const says = (words: string | RegExp) =>
  waitFor(() => {
    expect(screen.getByRole('status')).toHaveTextContent(words);
  });

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

describe('The result line', () => {
  it('says when nothing fits, and offers the filter that keeps most out', async () => {
    const { user, asked } = renderFacets('?place=semey&outcome=won');
    expect(screen.getByRole('status')).toHaveTextContent(/^0 of/);
    await user.click(button(`Remove “Place: Semey” to see ${won}`));
    expect(asked()).toBe('?outcome=won');
    expect(screen.getByText(`${won} of ${wave.length}`).closest('p')).toHaveFocus();
  });

  it('offers the search without quotes in quotes', async () => {
    renderFacets('?q=zzzxq');
    expect(await screen.findByRole('button', { name: /^Remove “Search: zzzxq” to see/ })).toBeVisible();
  });

  it('has nothing to clear while only a town is selected', () => {
    renderFacets('?town=zhanaozen');
    expect(screen.queryByRole('button', { name: 'Clear all' })).not.toBeInTheDocument();
    expect(button('Give up the selected place: Zhanaozen')).toBeVisible();
  });

  it('clears everything at once and takes the focus', async () => {
    const { user, asked } = renderFacets('?place=semey&outcome=won&q=bus&time=2021-07-01/&town=semey&at=50,80,9');
    await user.click(button('Clear all'));
    expect(asked()).toBe('');
    expect(screen.getByText(/actions, all shown/).closest('p')).toHaveFocus();
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

describe('The chips', () => {
  it('hand the focus on to the next one, and at last to their group', async () => {
    const { user } = renderFacets('?outcome=won.ongoing&town=zhanaozen');
    await user.click(button('Remove filter: Outcome: Won'));
    expect(button('Remove filter: Outcome: Ongoing')).toHaveFocus();
    await user.keyboard('{Enter}');
    expect(button('Give up the selected place: Zhanaozen')).toHaveFocus();
    await user.keyboard('{Enter}');
    expect(screen.getByRole('group', { name: 'Filters in force' })).toHaveFocus();
  });

  it('give up the selected town and leave the filters', async () => {
    const { user, asked } = renderFacets('?town=zhanaozen&outcome=won');
    await user.click(button('Give up the selected place: Zhanaozen'));
    expect(asked()).toBe('?outcome=won');
  });

  it('word a date range that is open on one side', () => {
    renderFacets('?time=2021-07-13/');
    expect(button('Remove filter: Dates: from 13 Jul 2021')).toBeVisible();
  });
});

describe('The search', () => {
  it('finds an action by another spelling of its name, in one step of history', async () => {
    const { user, steps } = renderFacets();
    await user.type(screen.getByRole('searchbox'), 'NBS');
    await says(/^2 of 29 actions shown\.$/);
    expect(button('Remove filter: Search: “NBS”')).toBeVisible();
    const [first, ...later] = steps.map(({ options }) => options.history);
    expect(first).toBe('push');
    expect(new Set(later)).toEqual(new Set(later.length === 0 ? [] : ['replace']));
  });

  it('says what an action was found by where its name does not show it, and opens it', async () => {
    const { user, asked } = renderFacets('?q=NBS');
    const found = await screen.findByRole('list', { name: /found by more than the name$/ });
    expect(within(found).getAllByRole('listitem')[0]).toHaveTextContent('NBCAlso called: NBS LLP');
    await user.click(within(found).getByRole('button', { name: 'NBC' }));
    expect(asked()).toContain(`open=${wave.key(rows.find((row) => wave.title(row) === 'NBC')!)}`);
  });

  it('says nothing of the kind where every name shows it', async () => {
    renderFacets('?q=Mothers');
    await says(/^1 of 29/);
    expect(screen.queryByRole('list', { name: /found by more/ })).not.toBeInTheDocument();
  });

  it('says how many of those shown it lists: one named as is looked for is none of them', async () => {
    renderFacets('?q=KEZBI');
    const found = await screen.findByRole('list', { name: /found by more/ });
    const named = rows.filter((row) => wave.title(row).includes('KEZBI'));
    const name = screen.getByText(/found by more/).textContent;
    const [count, all] = name.match(/\d+/g)!.map(Number);
    await says(new RegExp(`^${all} of 29`));
    expect(named.length).toBeGreaterThan(0);
    expect(count).toBe(all! - named.length);
    expect(within(found).getAllByRole('listitem')).toHaveLength(Math.min(3, count!));
  });

  it('lists the first of many, and all when asked', async () => {
    const { user } = renderFacets('?q=Жаңаөзен');
    const found = await screen.findByRole('list', { name: /found by more/ });
    expect(within(found).getAllByText('Place: Жаңаөзен')).toHaveLength(3);
    const [more] = screen.getAllByRole('button', { name: /^Show all \d+$/ });
    const count = Number(/\d+/.exec(more!.textContent)?.[0]);
    expect(found).toHaveAccessibleName(new RegExp(`^${count} of `));
    // Its Latin spelling is found in the text of others too.
    expect(count).toBeGreaterThanOrEqual(rows.filter(isAt('zhanaozen')).length);
    await user.click(more!);
    expect(within(found).getAllByRole('listitem')).toHaveLength(count);
  });

  it('is cleared by its button, which gives the focus back to the box', async () => {
    const { user, asked } = renderFacets('?q=KEZBI');
    expect(screen.getByRole('searchbox')).toHaveValue('KEZBI');
    await user.click(button('Clear the search'));
    expect(asked()).toBe('');
    expect(screen.getByRole('searchbox')).toHaveValue('');
    expect(screen.getByRole('searchbox')).toHaveFocus();
    expect(screen.queryByRole('button', { name: 'Clear the search' })).not.toBeInTheDocument();
  });

  it('says when its own part did not arrive, and tries again', async () => {
    let offline = true;
    const aliases = (row: number) => {
      if (offline) throw new Error('offline');
      return wave.aliases(row);
    };
    const { user } = renderFacets('?q=NBS', { ...wave, aliases });
    expect(await screen.findByRole('alert')).toHaveTextContent('The search could not be loaded');
    offline = false;
    await user.click(button('Try again'));
    await says('2 of 29 actions shown.');
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
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

describe('the switch of readings', () => {
  it('asks in the address for the lowest or the highest claims, and says which are used', async () => {
    const { user, asked, steps } = renderFacets();
    const choice = screen.getByRole('combobox', { name: 'Claim that figures use' });
    expect(choice).toHaveDisplayValue('chosen');
    await user.selectOptions(choice, 'lowest');
    expect(asked()).toBe('?reading=lowest');
    expect(steps.at(-1)?.options.history).toBe('push');
    await user.selectOptions(choice, 'chosen');
    expect(asked()).toBe('');
  });

  it('says aloud which claims are used', () => {
    renderFacets('', { ...wave, reading: 'highest' });
    expect(screen.getByRole('status')).toHaveTextContent('actions shown, by the highest claims.');
  });

  it('is left out where nothing is counted', () => {
    renderFacets('', orchardDataset());
    expect(screen.queryByRole('combobox', { name: 'Claim that figures use' })).not.toBeInTheDocument();
  });
});

import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { button, isAt, renderFacets, rows, says, wave } from './facets.fixture.tsx';

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

import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { UrlUpdateEvent } from 'nuqs/adapters/testing';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Dataset } from '../../../src/domain/dataset.ts';
import { rowsStanding } from '../../../src/domain/countedRows.ts';
import { Facets } from '../../../src/views/facets/Facets.tsx';
import { preloadChips } from '../../../src/views/facets/lateParts.ts';
import { orchardDataset, waveDataset } from '../../support/datasets.ts';
import { renderInAtlas } from '../../support/render.tsx';

beforeAll(preloadChips);

const wave = waveDataset();
const told = rowsStanding(wave, 'acled', 'in').length;
const untold = rowsStanding(wave, 'acled', 'untold').length;

function open(address = '', dataset: Dataset = wave) {
  const steps: UrlUpdateEvent[] = [];
  renderInAtlas(<Facets />, { dataset, address, onAddress: (step) => steps.push(step) });
  return { user: userEvent.setup(), asked: () => steps.at(-1)?.queryString };
}

const choice = () => screen.getByRole('combobox', { name: 'Counted by' });
const says = (words: string) =>
  waitFor(() => {
    expect(screen.getByRole('status')).toHaveTextContent(words);
  });

describe('CountedBy', () => {
  it('counts again by the definition chosen, with a chip that takes it off', async () => {
    const { user, asked } = open();
    expect(choice()).toHaveDisplayValue('this atlas');
    await user.selectOptions(choice(), 'ACLED');
    expect(asked()).toBe('?count=acled');
    await says(`${told} of ${wave.length} actions shown.`);
    const chips = within(screen.getByRole('group', { name: 'Filters in force' }));
    await user.click(chips.getByRole('button', { name: 'Remove filter: Counted by: ACLED' }));
    expect(asked()).toBe('');
    expect(choice()).toHaveDisplayValue('this atlas');
  });

  it('takes in what cannot be told, and says how many that are', async () => {
    const { user, asked } = open('?count=acled');
    const box = screen.getByRole('checkbox', { name: `Also those of which it cannot be told ${untold}` });
    expect(box).not.toBeChecked();
    await user.click(box);
    expect(decodeURIComponent(asked() ?? '')).toBe('?count=acled,untold');
    await says(`${told + untold} of ${wave.length} actions shown.`);
  });

  it('leads to the page that says why', async () => {
    const { user, asked } = open('?count=ilo');
    await user.click(screen.getByRole('button', { name: 'What counts as a strike?' }));
    expect(asked()).toBe('?count=ilo&page=counting');
  });

  it('is not there for a dataset that cannot be held against definitions', () => {
    open('?count=ilo', orchardDataset());
    expect(screen.queryByRole('combobox', { name: 'Counted by' })).toBeNull();
    expect(screen.getByRole('status')).toHaveTextContent('3 of 3 actions shown.');
  });
});

import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { orchardDataset } from '../../support/datasets.ts';
import { renderFacets, wave } from './facets.fixture.tsx';

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

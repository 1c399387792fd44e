import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { UrlUpdateEvent } from 'nuqs/adapters/testing';
import { beforeAll, expect } from 'vitest';
import type { Dataset } from '../../../src/domain/dataset.ts';
import { Facets } from '../../../src/views/facets/Facets.tsx';
import { preloadChips } from '../../../src/views/facets/lateParts.ts';
import { waveDataset } from '../../support/datasets.ts';
import { renderInAtlas } from '../../support/render.tsx';

beforeAll(preloadChips);

export const wave = waveDataset();
export const rows = Array.from({ length: wave.length }, (_, row) => row);
export const isAt = (place: string) => (row: number) =>
  wave.roles.sites?.(row).some((site) => site.place.id === place) === true;
export const hasOutcome = (outcome: string) => (row: number) => wave.roles.outcome?.(row) === outcome;
export const won = rows.filter(hasOutcome('won')).length;

export function renderFacets(address = '', dataset: Dataset = wave) {
  const steps: UrlUpdateEvent[] = [];
  renderInAtlas(<Facets />, { dataset, address, onAddress: (step) => steps.push(step) });
  const asked = () => decodeURIComponent(steps.at(-1)?.queryString ?? '');
  return { user: userEvent.setup(), steps, asked };
}

export const box = (name: RegExp) => screen.getByRole('checkbox', { name });
export const button = (name: string | RegExp) => screen.getByRole('button', { name });
export const chips = () => within(screen.getByRole('group', { name: 'Filters in force' }));
export const says = (words: string | RegExp) =>
  waitFor(() => {
    expect(screen.getByRole('status')).toHaveTextContent(words);
  });

import { screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import type { UrlUpdateEvent } from 'nuqs/adapters/testing';
import { vi } from 'vitest';
import type { Dataset } from '../../../src/domain/dataset.ts';
import { Detail } from '../../../src/views/detail/Detail.tsx';
import { waveDataset } from '../../support/datasets.ts';
import { renderInAtlas } from '../../support/render.tsx';

/** Shows what an address opens, and what is written to it since. */
export function openRow(address: string, dataset: Dataset = waveDataset()) {
  const onAddress = vi.fn<(event: UrlUpdateEvent) => void>();
  renderInAtlas(<Detail />, { dataset, address, onAddress });
  return {
    written: () => decodeURIComponent(onAddress.mock.lastCall?.[0].queryString ?? ''),
    user: userEvent.setup(),
  };
}

export const button = (name: RegExp | string) => screen.getByRole('button', { name });

import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { UrlUpdateEvent } from 'nuqs/adapters/testing';
import { beforeAll } from 'vitest';
import { Charts } from '../../../src/views/charts/Charts.tsx';
import { preloadFurtherCharts } from '../../../src/views/charts/furtherCharts.ts';
import { waveDataset } from '../../support/datasets.ts';
import { renderInAtlas } from '../../support/render.tsx';
import { ledger, range } from './ledger.ts';

/** Three actions, of which one tells nearly everything. */
export const dataset = ledger([
  {
    title: 'Mine',
    outcome: 'won',
    regions: ['north'],
    people: 1200,
    days: [1, 7],
    demands: [['pay_raise', 'met'], ['bonus', 'refused']],
    wages: { offered: range(30), won: range(50), implied: range(100), before: range(200_000) },
    deeds: [['employer', 'talks']],
  },
  {
    title: '=Mill',
    outcome: 'not_won',
    regions: ['north'],
    people: [50, null],
    days: [1, null],
    demands: [['pay_raise']],
    deeds: [['employer', 'talks'], ['court', 'court_ban']],
  },
  { title: 'Port', regions: ['south'], outcome: 'unknown' },
]);

/** The charts of them, at an address; every address that is gone to. */
export function show(address = '') {
  const visited: string[] = [];
  const onAddress = ({ queryString }: UrlUpdateEvent) => visited.push(queryString);
  renderInAtlas(<Charts />, { dataset, address, onAddress });
  return { user: userEvent.setup(), visited };
}

// The drawings and the further charts come in chunks of their own, which take their time on a busy machine.
beforeAll(async () => {
  await import('../../../src/views/charts/plots/Plot.tsx');
  await preloadFurtherCharts();
}, 60_000);

/** The chart that states a finding. */
export const chart = (finding: RegExp) => screen.getByRole('region', { name: finding });

/** The charts of the wave, at an address; every address that is gone to. */
export function showWave(address = '') {
  const visited: string[] = [];
  const onAddress = ({ queryString }: UrlUpdateEvent) => visited.push(queryString);
  renderInAtlas(<Charts />, { dataset: waveDataset(), address, onAddress });
  return { user: userEvent.setup(), visited };
}

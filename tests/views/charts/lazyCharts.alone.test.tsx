import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, it, vi } from 'vitest';
import { LazyPlot } from '../../../src/views/charts/lazyCharts.tsx';
import { renderInAtlas } from '../../support/render.tsx';
import { ledger } from './ledger.ts';

const arrival = vi.hoisted(() => ({ blocked: true }));

vi.mock('../../../src/views/charts/plots/Plot.tsx', () => ({
  get Plot() {
    if (arrival.blocked) throw new Error('the chunk did not arrive');
    return () => <p>drawn</p>;
  },
}));

afterEach(() => {
  vi.restoreAllMocks();
});

it('keeps the place of a drawing that fails, and draws it when asked again', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const plot = { kind: 'responses', slots: [], most: 0 } as const;
  const { container } = renderInAtlas(<LazyPlot plot={plot} height={144} />, {
    dataset: ledger([]),
  });
  const room = () => container.querySelector('svg')?.getAttribute('height');
  expect(room()).toBe('144');
  expect(await screen.findByRole('alert')).toHaveTextContent('The table has its figures');
  expect(room()).toBe('144');
  arrival.blocked = false;
  await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
  expect(await screen.findByText('drawn')).toBeVisible();
  expect(screen.queryByRole('alert')).toBeNull();
});

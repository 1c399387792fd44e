import { screen } from '@testing-library/react';
import { lazy } from 'react';
import { afterEach, expect, it, vi } from 'vitest';
import { Part } from '../../src/app/Part.tsx';
import { orchardDataset } from '../support/datasets.ts';
import { renderInAtlas } from '../support/render.tsx';

afterEach(() => {
  vi.restoreAllMocks();
});

it('says so where it does not arrive, and leaves the others standing', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const Lost = lazy(() => Promise.reject(new Error('the chunk did not arrive')));
  renderInAtlas(
    <>
      <p>The list</p>
      <Part>
        <Lost />
      </Part>
    </>,
    { dataset: orchardDataset() },
  );
  expect(await screen.findByRole('alert')).toHaveTextContent('This part could not be shown');
  expect(screen.getByText('The list')).toBeVisible();
  expect(screen.getByRole('button', { name: 'Reload' })).toBeVisible();
});

it('says that it is loading', () => {
  const Never = lazy(() => new Promise<never>(() => undefined));
  renderInAtlas(
    <Part>
      <Never />
    </Part>,
    { dataset: orchardDataset() },
  );
  expect(screen.getByRole('status')).toHaveTextContent('This part is loading.');
});

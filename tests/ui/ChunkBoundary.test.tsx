import { render, screen } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { ChunkBoundary } from '../../src/ui/ChunkBoundary.tsx';
import { late } from '../../src/ui/late.tsx';

afterEach(() => {
  vi.restoreAllMocks();
});

function show(load: () => Promise<() => string>) {
  const { View } = late(load);
  render(
    <>
      <p>the rest</p>
      <ChunkBoundary fallback="not there" coming="on its way">
        <View />
      </ChunkBoundary>
    </>,
  );
}

it('holds the place of a part until that arrives', async () => {
  show(() => Promise.resolve(() => 'here'));
  expect(screen.getByText('on its way')).toBeVisible();
  expect(await screen.findByText('here')).toBeVisible();
});

it('goes on with the rest where the part does not arrive', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  show(() => Promise.reject(new Error('the chunk did not arrive')));
  expect(await screen.findByText('not there')).toBeVisible();
  expect(screen.getByText('the rest')).toBeVisible();
});

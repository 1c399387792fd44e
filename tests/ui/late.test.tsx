import { render, screen } from '@testing-library/react';
import { Suspense } from 'react';
import { expect, it, vi } from 'vitest';
import { late } from '../../src/ui/late.tsx';

const Guest = ({ name }: { readonly name: string }) => <p>{name}</p>;
const fetchGuest = () => vi.fn(() => Promise.resolve(Guest));

it('waits for what is first fetched when it is drawn', async () => {
  const { View } = late(fetchGuest());
  render(
    <Suspense fallback="waiting">
      <View name="Aliya" />
    </Suspense>,
  );
  expect(await screen.findByText('Aliya')).toBeInTheDocument();
});

it('draws at once what was fetched before', async () => {
  const load = fetchGuest();
  const { View, preload } = late(load);
  await preload();
  render(<View name="Aliya" />);
  expect(screen.getByText('Aliya')).toBeInTheDocument();
  expect(load).toHaveBeenCalledOnce();
});

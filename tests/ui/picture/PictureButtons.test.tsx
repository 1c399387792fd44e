import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { PictureButtons } from '../../../src/ui/picture/PictureButtons.tsx';

it('says what to do where there is nothing to make a picture of', async () => {
  const user = userEvent.setup();
  render(
    <PictureButtons name="map" label={(format) => `Save Map as ${format}`} failed="Switch the tiles off." find={() => undefined} />,
  );
  expect(screen.queryByRole('alert')).toBeNull();
  await user.click(screen.getByRole('button', { name: 'Save Map as PNG' }));
  expect(await screen.findByRole('alert')).toHaveTextContent('Switch the tiles off.');
  expect(screen.getByRole('button', { name: 'Save Map as PNG' })).toHaveFocus();
});

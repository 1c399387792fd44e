import { screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { UpdateNotice } from '../../../src/app/offline/UpdateNotice.tsx';
import { orchardDataset } from '../../support/datasets.ts';
import { renderInAtlas } from '../../support/render.tsx';

it('brings the new version only when it is asked for', async () => {
  const replace = vi.fn();
  renderInAtlas(<UpdateNotice onReplace={replace} />, { dataset: orchardDataset() });
  expect(screen.getByText('A new version of the atlas is ready.')).toBeVisible();
  expect(replace).not.toHaveBeenCalled();
  await userEvent.click(screen.getByRole('button', { name: 'Reload' }));
  expect(replace).toHaveBeenCalledOnce();
});

it('can be put off', async () => {
  const replace = vi.fn();
  renderInAtlas(<UpdateNotice onReplace={replace} />, { dataset: orchardDataset() });
  await userEvent.click(screen.getByRole('button', { name: 'Later' }));
  expect(screen.queryByText('A new version of the atlas is ready.')).toBeNull();
  expect(replace).not.toHaveBeenCalled();
});

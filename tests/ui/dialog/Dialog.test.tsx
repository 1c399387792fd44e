import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { useState } from 'react';
import { beforeAll, describe, expect, it } from 'vitest';
import { Dialog } from '../../../src/ui/dialog/Dialog.tsx';
import { installDialog } from '../../support/dialog.ts';

function Page() {
  const [open, setOpen] = useState(false);
  return (
    <>
      <button type="button" onClick={() => setOpen(true)}>
        Filters
      </button>
      {open && (
        <Dialog shape="drawer" title="All filters" closeLabel="Close" onClose={() => setOpen(false)}>
          <p>What there is</p>
        </Dialog>
      )}
    </>
  );
}

async function openDialog() {
  render(<Page />);
  await userEvent.click(screen.getByRole('button', { name: 'Filters' }));
  return screen.getByRole('dialog', { name: 'All filters' });
}

beforeAll(installDialog);

describe('Dialog', () => {
  it('has a name, a heading and its content', async () => {
    const dialog = await openDialog();
    expect(dialog).toBeVisible();
    expect(screen.getByRole('heading', { name: 'All filters' })).toBeVisible();
    expect(dialog).toHaveTextContent('What there is');
  });

  it('closes by its button', async () => {
    await openDialog();
    await userEvent.click(screen.getByRole('button', { name: 'Close' }));
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it('closes by Escape', async () => {
    await openDialog();
    await userEvent.keyboard('{Escape}');
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it('closes by a click beside it, and by none within it', async () => {
    const dialog = await openDialog();
    await userEvent.click(screen.getByText('What there is'));
    expect(dialog).toBeInTheDocument();
    await userEvent.click(dialog);
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it('gives the focus back to what opened it', async () => {
    await openDialog();
    await userEvent.click(screen.getByRole('button', { name: 'Close' }));
    expect(screen.getByRole('button', { name: 'Filters' })).toHaveFocus();
  });
});

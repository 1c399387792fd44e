import { fireEvent, render, screen } from '@testing-library/react';
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

/** A disc on the map, say: no HTML element. */
function DrawnOpener() {
  const [open, setOpen] = useState(false);
  return (
    <>
      <svg>
        <g role="button" tabIndex={0} aria-label="KEZBI" onClick={() => setOpen(true)}>
          <circle r={4} />
        </g>
      </svg>
      {open && (
        <Dialog shape="drawer" title="Detail" closeLabel="Close" onClose={() => setOpen(false)}>
          <p>What there is</p>
        </Dialog>
      )}
    </>
  );
}

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

  it.each(['out of it', 'into it'])('stays while text is selected by a drag %s', async (way) => {
    const dialog = await openDialog();
    const text = screen.getByText('What there is');
    const [from, to] = way === 'into it' ? [dialog, text] : [text, dialog];
    fireEvent.pointerDown(from);
    fireEvent.pointerUp(to);
    // The click is on what both have in common.
    fireEvent.click(dialog);
    expect(dialog).toBeInTheDocument();
    await userEvent.click(dialog);
    expect(dialog).not.toBeInTheDocument();
  });

  it('gives the focus back to what opened it', async () => {
    await openDialog();
    await userEvent.click(screen.getByRole('button', { name: 'Close' }));
    expect(screen.getByRole('button', { name: 'Filters' })).toHaveFocus();
  });

  it('gives it back to a drawn mark too, when it is taken off the page', async () => {
    render(<DrawnOpener />);
    await userEvent.click(screen.getByRole('button', { name: 'KEZBI' }));
    expect(screen.getByRole('button', { name: 'Close' })).toHaveFocus();
    await userEvent.click(screen.getByRole('button', { name: 'Close' }));
    expect(screen.getByRole('button', { name: 'KEZBI' })).toHaveFocus();
  });
});

function TwoPages() {
  const [page, setPage] = useState<'none' | 'first' | 'second'>('none');
  const close = () => setPage('none');
  return (
    <>
      <button type="button" onClick={() => setPage('first')}>
        About
      </button>
      {page === 'first' && (
        <Dialog shape="page" title="First" closeLabel="Close" onClose={close}>
          <button type="button" onClick={() => setPage('second')}>
            Further
          </button>
        </Dialog>
      )}
      {page === 'second' && (
        <Dialog shape="page" title="Second" closeLabel="Close" onClose={close}>
          <p>The end</p>
        </Dialog>
      )}
    </>
  );
}

it.each(['Escape', 'button'])('gives the focus back over a dialog in between, left by %s', async (way) => {
  render(<TwoPages />);
  await userEvent.click(screen.getByRole('button', { name: 'About' }));
  await userEvent.click(screen.getByRole('button', { name: 'Further' }));
  if (way === 'Escape') await userEvent.keyboard('{Escape}');
  else await userEvent.click(screen.getByRole('button', { name: 'Close' }));
  expect(screen.queryByRole('dialog')).toBeNull();
  expect(screen.getByRole('button', { name: 'About' })).toHaveFocus();
});

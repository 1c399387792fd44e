import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { useState } from 'react';
import { expect, it } from 'vitest';
import { useFocusBack } from '../../src/app/useFocusBack.ts';

function Control({ keeper = false }: { readonly keeper?: boolean }) {
  const [open, setOpen] = useState(true);
  const control = useFocusBack(open);
  const leave = () => {
    setOpen(false);
  };
  return (
    <>
      <button ref={control}>Story</button>
      {(open || keeper) && <button onClick={leave}>Leave</button>}
    </>
  );
}

it('leaves the focus alone while it is open', () => {
  render(<Control />);
  expect(document.body).toHaveFocus();
});

it('takes the focus when what was open goes with it', async () => {
  render(<Control />);
  await userEvent.click(screen.getByRole('button', { name: 'Leave' }));
  expect(screen.getByRole('button', { name: 'Story' })).toHaveFocus();
});

it('takes it from nothing that has it', async () => {
  render(<Control keeper />);
  await userEvent.click(screen.getByRole('button', { name: 'Leave' }));
  expect(screen.getByRole('button', { name: 'Leave' })).toHaveFocus();
});

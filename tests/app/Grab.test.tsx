import { fireEvent, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { useState } from 'react';
import { beforeEach, expect, it, vi } from 'vitest';
import { Grab } from '../../src/app/Grab.tsx';

function Sheet() {
  const [tall, setTall] = useState(false);
  return (
    <>
      <Grab label="Resize" tall={tall} onChange={setTall} />
      <output>{tall ? 'tall' : 'short'}</output>
    </>
  );
}

const handle = () => screen.getByRole('button', { name: 'Resize' });
const drag = (from: number, to: number, across = 0) => {
  fireEvent.pointerDown(handle(), { clientX: 100, clientY: from, pointerId: 7 });
  fireEvent.pointerUp(handle(), { clientX: 100 + across, clientY: to });
};
const expectSheet = (height: string) => {
  expect(screen.getByText(height)).toBeInTheDocument();
};

beforeEach(() => {
  render(<Sheet />);
});

it('goes the other way when it is pressed, by pointer or key', async () => {
  await userEvent.click(handle());
  expectSheet('tall');
  handle().focus();
  await userEvent.keyboard('{Enter}');
  expectSheet('short');
});

it('follows a drag up and down, and once', () => {
  drag(300, 200);
  fireEvent.click(handle());
  expectSheet('tall');
  drag(200, 190);
  expectSheet('tall');
  drag(200, 320);
  expectSheet('short');
});

it('keeps the pointer that left it, and gives up a press drawn aside', () => {
  const capture = vi.spyOn(handle(), 'setPointerCapture');
  drag(300, 303, 200);
  fireEvent.click(handle());
  expect(capture).toHaveBeenCalledWith(7);
  expectSheet('short');
});

import { act, fireEvent, screen } from '@testing-library/react';
import { vi } from 'vitest';

/** Time that passes only when `pass` says so. */
export function holdTime(): void {
  vi.useFakeTimers({ shouldAdvanceTime: false });
}

/** Time as it was, and whatever else a test has stubbed. */
export function releaseTime(): void {
  vi.useRealTimers();
  vi.unstubAllGlobals();
}

/** Lets time pass in small steps, since what a timer asks for is drawn at the end of each. */
export async function pass(milliseconds: number): Promise<void> {
  for (let passed = 0; passed < milliseconds; passed += 50) {
    await act(async () => {
      await vi.advanceTimersByTimeAsync(50);
    });
  }
}

/** Presses a button at once: user-event would wait for the time that is held. */
export function press(name: string): void {
  fireEvent.click(screen.getByRole('button', { name }));
}

/** The line of the day shown, as its slider. */
export function dayLine(): HTMLElement {
  return screen.getByRole('slider', { name: 'Day shown' });
}

/** The finding, its spaces made plain. */
export function title(): string {
  return screen.getByRole('heading', { level: 2 }).textContent.replace(/\s/g, ' ');
}

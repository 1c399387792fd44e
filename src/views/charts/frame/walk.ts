import type { KeyboardEvent } from 'react';
import { plainKey } from '../../../ui/plainKey.ts';

const steps: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowLeft: -1 };

/** Arrow keys move between the buttons of a row, round its ends; Tab stops at the first. */
export function walk(event: KeyboardEvent<HTMLElement>): void {
  const step = steps[plainKey(event)];
  if (step === undefined || !(event.target instanceof HTMLElement)) return;
  const buttons = [...event.currentTarget.querySelectorAll<HTMLElement>('button, [role=button]')];
  const at = buttons.findIndex((button) => button === event.target);
  event.preventDefault();
  buttons.at((at + step) % buttons.length)?.focus();
}

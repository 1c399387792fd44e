import type {} from '@testing-library/jest-dom/vitest';
import { afterEach } from 'vitest';

// Tests without a document need neither, and start sooner.
if (typeof document !== 'undefined') {
  await import('@testing-library/jest-dom/vitest');
  // jsdom has no media: nothing holds of them, and they never change.
  const never = (media: string) => Object.assign(new EventTarget(), { media, matches: false });
  Object.defineProperty(window, 'matchMedia', { value: never, writable: true, configurable: true });
  const { cleanup } = await import('@testing-library/react');
  afterEach(() => {
    cleanup();
  });
}

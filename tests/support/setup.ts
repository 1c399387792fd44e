import type {} from '@testing-library/jest-dom/vitest';
import { afterAll, afterEach, vi } from 'vitest';

// Tests without a document need neither, and start sooner.
if (typeof document !== 'undefined') {
  await import('@testing-library/jest-dom/vitest');
  // jsdom has no media: nothing holds of them, and they never change.
  const never = (media: string) => Object.assign(new EventTarget(), { media, matches: false });
  Object.defineProperty(window, 'matchMedia', { value: never, writable: true, configurable: true });
  // Nor can it capture a pointer.
  Element.prototype.setPointerCapture = () => undefined;
  const { cleanup, configure } = await import('@testing-library/react');
  // What comes with a chunk of its own takes longer than the default second where the cores are busy.
  configure({ asyncUtilTimeout: 8_000 });
  // The document is the next file's too.
  afterEach(() => {
    cleanup();
    document.body.replaceChildren();
  });
  // What is still being imported would else come to a page without a window.
  afterAll(() => vi.dynamicImportSettled());
}

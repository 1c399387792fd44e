import type {} from '@testing-library/jest-dom/vitest';
import { afterEach } from 'vitest';

// Tests without a document need neither, and start sooner.
if (typeof document !== 'undefined') {
  await import('@testing-library/jest-dom/vitest');
  const { cleanup } = await import('@testing-library/react');
  afterEach(() => {
    cleanup();
  });
}

import { renderHook } from '@testing-library/react';
import { expect, it } from 'vitest';
import { useLayout } from '../../src/state/layout.ts';
import { stubWindow } from '../support/matchMedia.ts';

it.each([
  [1920, 'wide'],
  [1200, 'wide'],
  [1199, 'medium'],
  [900, 'medium'],
  [899, 'phone'],
  [320, 'phone'],
])('%s px wide: %s', (width, layout) => {
  stubWindow({ width });
  expect(renderHook(() => useLayout()).result.current).toBe(layout);
});

it('takes a phone on its side for a phone', () => {
  stubWindow({ width: 915, height: 412 });
  expect(renderHook(() => useLayout()).result.current).toBe('phone');
});

it('follows the window, and lets go of it', () => {
  const window = stubWindow({ width: 1440 });
  const { result, unmount } = renderHook(() => useLayout());
  window.change({ width: 375 });
  expect(result.current).toBe('phone');
  window.change({ width: 1000 });
  expect(result.current).toBe('medium');
  unmount();
  expect(window.listeners.size).toBe(0);
});

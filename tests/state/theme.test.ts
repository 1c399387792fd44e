import { act, renderHook } from '@testing-library/react';
import { createElement, type ReactNode } from 'react';
import { afterEach, expect, it, vi } from 'vitest';
import { OnPaper } from '../../src/state/paper.ts';
import { useTheme } from '../../src/state/theme.ts';

afterEach(() => {
  delete document.documentElement.dataset['theme'];
  vi.unstubAllGlobals();
});

function device(dark: boolean): void {
  const list = { matches: dark, addEventListener: vi.fn(), removeEventListener: vi.fn() };
  vi.stubGlobal('matchMedia', () => list);
}

it.each([
  [true, 'dark'],
  [false, 'light'],
] as const)('is the one of the device (dark: %s) until one is chosen', async (dark, theme) => {
  device(dark);
  const { result } = renderHook(useTheme);
  expect(result.current).toBe(theme);
  const other = dark ? 'light' : 'dark';
  await act(async () => {
    document.documentElement.dataset['theme'] = other;
    await Promise.resolve();
  });
  expect(result.current).toBe(other);
});

it('is light on paper', () => {
  device(true);
  const wrapper = ({ children }: { readonly children: ReactNode }) =>
    createElement(OnPaper, { value: true }, children);
  expect(renderHook(useTheme, { wrapper }).result.current).toBe('light');
});

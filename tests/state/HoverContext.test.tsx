import { act, renderHook } from '@testing-library/react';
import { expect, it } from 'vitest';
import { HoverProvider, useHover, useSetHover } from '../../src/state/HoverContext.tsx';

it('lends the hovered row to every view below it', () => {
  const { result } = renderHook(() => [useHover(), useHover()] as const, {
    wrapper: HoverProvider,
  });
  act(() => {
    result.current[0].setRow(3);
  });
  expect(result.current[1].row).toBe(3);
  act(() => {
    result.current[1].setRow(null);
  });
  expect(result.current[0].row).toBeNull();
});

it('is nothing, and harmless, where nobody shares it', () => {
  const { result } = renderHook(() => useHover());
  act(() => {
    result.current.setRow(3);
  });
  expect(result.current.row).toBeNull();
});

it('does not draw anew what only points', () => {
  let drawn = 0;
  const { result } = renderHook(
    () => {
      drawn++;
      return useSetHover();
    },
    { wrapper: HoverProvider },
  );
  act(() => {
    result.current(3);
  });
  expect(drawn).toBe(1);
});

import { act, renderHook } from '@testing-library/react';
import { expect, it } from 'vitest';
import { HoverProvider, useHover, useSetHover } from '../../src/state/HoverContext.tsx';

/** Two views that point, and what a third shows. */
function show() {
  return renderHook(() => ({ row: useHover(), one: useSetHover(), other: useSetHover() }), {
    wrapper: HoverProvider,
  }).result;
}

it('lends the hovered row to every view below it', () => {
  const result = show();
  act(() => result.current.one(3));
  expect(result.current.row).toBe(3);
  act(() => result.current.one(null));
  expect(result.current.row).toBeNull();
});

it('leaves alone what another view points at since', () => {
  const result = show();
  act(() => result.current.one(3));
  act(() => result.current.other(4));
  act(() => result.current.one(null));
  expect(result.current.row).toBe(4);
});

it('is nothing, and harmless, where nobody shares it', () => {
  const { result } = renderHook(() => ({ row: useHover(), point: useSetHover() }));
  act(() => result.current.point(3));
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

import { act, renderHook } from '@testing-library/react';
import { beforeEach, expect, it } from 'vitest';
import { useOneFinger } from '../../../../src/views/map/ground/useOneFinger.ts';

let pane: HTMLElement;
/** What the fingers are on. */
let target: Element;

/** Fingers on the pane, by how far down they are. */
function touch(type: 'touchstart' | 'touchmove', ...downs: readonly number[]): void {
  const event = Object.assign(new Event(type), {
    touches: downs.map((clientY) => ({ clientX: 0, clientY, target })),
  });
  act(() => {
    pane.dispatchEvent(event);
  });
}

beforeEach(() => {
  pane = document.createElement('div');
  target = pane;
});

it('notes a finger that drags, and forgets it with the next touch', () => {
  const { result } = renderHook(() => useOneFinger(pane));
  touch('touchstart', 10);
  touch('touchmove', 14);
  expect(result.current).toBe(false);
  touch('touchmove', 40);
  expect(result.current).toBe(true);
  touch('touchstart', 10);
  expect(result.current).toBe(false);
});

it('says nothing of two fingers, and no more once a second has come', () => {
  const { result } = renderHook(() => useOneFinger(pane));
  touch('touchstart', 10, 50);
  touch('touchmove', 40, 90);
  expect(result.current).toBe(false);
  touch('touchstart', 10);
  touch('touchmove', 40);
  expect(result.current).toBe(true);
  touch('touchstart', 40, 90);
  expect(result.current).toBe(false);
});

it('says nothing to the finger that is left of two', () => {
  const { result } = renderHook(() => useOneFinger(pane));
  touch('touchstart', 10);
  touch('touchstart', 10, 50);
  touch('touchmove', 60, 100);
  touch('touchmove', 60);
  expect(result.current).toBe(false);
});

it('says nothing of a finger that scrolls a panel over the map', () => {
  const { result } = renderHook(() => useOneFinger(pane));
  const panel = pane.appendChild(document.createElement('details'));
  target = panel.appendChild(document.createElement('p'));
  touch('touchstart', 10);
  touch('touchmove', 60);
  expect(result.current).toBe(false);
});

import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createFrameQueue } from '../../src/ui/frameQueue.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

it('does the last of what was asked for, once, in the next frame', () => {
  const [first, second] = [vi.fn(), vi.fn()];
  const frames = createFrameQueue();
  frames.next(first);
  frames.next(second);
  expect(second).not.toHaveBeenCalled();
  vi.advanceTimersToNextFrame();
  vi.advanceTimersToNextFrame();
  expect(first).not.toHaveBeenCalled();
  expect(second).toHaveBeenCalledTimes(1);
});

it('does at once what is waiting when it is flushed, and not again', () => {
  const work = vi.fn();
  const frames = createFrameQueue();
  frames.next(work);
  frames.flush();
  frames.flush();
  vi.advanceTimersToNextFrame();
  expect(work).toHaveBeenCalledTimes(1);
});

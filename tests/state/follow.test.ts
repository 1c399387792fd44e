// @vitest-environment node
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createFollower } from '../../src/state/follow.ts';

/** Milliseconds of a frame of the display. */
let frameLength = 16;
/** Milliseconds that drawing takes after each telling: the frame after it begins that much later. */
let drawing = 0;
let late = 0;

beforeEach(() => {
  frameLength = 16;
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
  drawing = 0;
  late = 0;
  vi.stubGlobal('requestAnimationFrame', (callback: () => void) => {
    const wait = frameLength + late;
    late = 0;
    return setTimeout(callback, wait);
  });
  vi.stubGlobal('cancelAnimationFrame', clearTimeout);
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

function followed(apart = 0) {
  const told = vi.fn(() => {
    late = drawing;
  });
  return { told, follow: createFollower(told, apart) };
}

/** Moves in every frame. */
function move(follow: () => void, frames: number) {
  for (let frame = 0; frame < frames; frame++) {
    follow();
    vi.advanceTimersByTime(frameLength);
  }
}

/** Moves with a rest after each. */
function moveApart(follow: () => void, times: number) {
  for (let time = 0; time < times; time++) {
    follow();
    vi.advanceTimersByTime(200);
  }
}

describe('whoever follows a hand', () => {
  it('is told of every move by a page that draws in time', () => {
    drawing = 10;
    const { told, follow } = followed();
    move(follow, 30);
    expect(told).toHaveBeenCalledTimes(30);
  });

  it('is told of every move on a display that makes half as many frames', () => {
    frameLength = 33;
    drawing = 10;
    const { told, follow } = followed();
    move(follow, 30);
    expect(told).toHaveBeenCalledTimes(30);
  });

  it('waits for the hand to pause where drawing takes long, and is told once then', () => {
    drawing = 60;
    const { told, follow } = followed();
    moveApart(follow, 2);
    told.mockClear();
    move(follow, 30);
    expect(told).not.toHaveBeenCalled();
    vi.advanceTimersByTime(200);
    expect(told).toHaveBeenCalledTimes(1);
  });

  it('is told of every move again once two drawings were quick', () => {
    drawing = 60;
    const { told, follow } = followed();
    moveApart(follow, 2);
    drawing = 0;
    for (let quick = 0; quick < 2; quick++) {
      told.mockClear();
      follow();
      expect(told).not.toHaveBeenCalled();
      vi.advanceTimersByTime(200);
    }
    told.mockClear();
    move(follow, 10);
    expect(told).toHaveBeenCalledTimes(10);
  });

  it('does not mind a single slow drawing', () => {
    const { told, follow } = followed();
    move(follow, 4);
    drawing = 60;
    move(follow, 1);
    drawing = 0;
    told.mockClear();
    move(follow, 10);
    expect(told).toHaveBeenCalledTimes(10);
  });

  it('keeps its distance between two tellings on a quick page', () => {
    const { told, follow } = followed(100);
    move(follow, 20);
    expect(told).toHaveBeenCalledTimes(4);
    vi.advanceTimersByTime(200);
    expect(told).toHaveBeenCalledTimes(5);
    vi.advanceTimersByTime(500);
    expect(told).toHaveBeenCalledTimes(5);
  });

  it('is told at once where nothing tells frames', () => {
    vi.stubGlobal('requestAnimationFrame', undefined);
    Reflect.deleteProperty(globalThis, 'requestAnimationFrame');
    const { told, follow } = followed();
    move(follow, 5);
    expect(told).toHaveBeenCalledTimes(5);
  });
});

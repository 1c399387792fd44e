/** Does the last of what is asked for once a frame. */
export interface FrameQueue {
  /** Asks for something in the next frame, in place of what was asked for before. */
  readonly next: (work: () => void) => void;
  /** Does at once what is waiting, if anything is. */
  readonly flush: () => void;
}

/**
 * A hand reports its moves more often than a slow page can draw them, and a browser hands them over
 * before it draws: done one by one they would keep it from ever drawing.
 */
export function createFrameQueue(): FrameQueue {
  let frame: number | null = null;
  let waiting: (() => void) | null = null;
  const flush = () => {
    if (frame !== null) cancelAnimationFrame(frame);
    frame = null;
    const work = waiting;
    waiting = null;
    work?.();
  };
  return {
    next: (work) => {
      waiting = work;
      frame ??= requestAnimationFrame(flush);
    },
    flush,
  };
}

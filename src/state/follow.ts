import { atRest } from './rest.ts';

/** Milliseconds of a frame where a display makes the fewest. */
const LONGEST_FRAME = 34;
/** Milliseconds that may be lost to what follows before the hand would notice. */
const SPARE = 17;
/** Milliseconds without a move after which a slow page draws what has not followed. */
const PAUSE = 50;

const nothing = () => undefined;

/**
 * Tells how long it took from now until the second frame from now had begun, which is two frames and
 * what was done in between, drawing included; and the shorter of the two gaps between that and the
 * frames beside it. Milliseconds.
 */
function measure(report: (taken: number, gap: number) => void): void {
  if (!('requestAnimationFrame' in globalThis)) return;
  const start = performance.now();
  const frames: number[] = [];
  const next = () => {
    frames.push(performance.now());
    const [first = 0, second = 0, third] = frames;
    if (third === undefined) requestAnimationFrame(next);
    else report(second - start, Math.min(second - first, third - second));
  };
  requestAnimationFrame(next);
}

/**
 * What tells those that follow a moving hand. Where a page draws them in time they are told with
 * every move, or some milliseconds apart; where it does not they are told when the hand pauses, so
 * that what is under the hand is never kept waiting.
 * @param tell draws what follows
 * @param apart milliseconds between two tellings, however fast the page
 */
export function createFollower(tell: () => void, apart: number): () => void {
  let told = -Infinity;
  /** Of the last three tellings: one alone may have been slow, or quick, by chance. */
  let losses: readonly number[] = [];
  /** The shortest frame seen. */
  let frame = LONGEST_FRAME;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let callOff: () => void = nothing;
  const call = () => {
    clearTimeout(timer);
    timer = undefined;
    callOff();
    told = performance.now();
    measure((taken, gap) => {
      frame = Math.min(frame, gap);
      losses = [taken - 2 * frame, ...losses.slice(0, 2)];
    });
    tell();
  };
  return () => {
    const wait = told + apart - performance.now();
    if (losses.filter((lost) => lost > SPARE).length > 1) {
      callOff();
      callOff = atRest(call, PAUSE);
    } else if (wait <= 0) call();
    else timer ??= setTimeout(call, wait);
  };
}

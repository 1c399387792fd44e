import { atRest } from './rest.ts';

/** Milliseconds of two frames, at 60 a second. */
const TWO_FRAMES = 33;
/** Milliseconds that may be lost to what follows before the hand would notice. */
const SPARE = 17;
/** Milliseconds without a move after which a slow page draws what has not followed. */
const PAUSE = 50;

const nothing = () => undefined;

/**
 * How much longer than two frames it takes from now until the second frame from now has begun: what
 * was done in between, drawing included. Milliseconds.
 */
function measureLoss(report: (lost: number) => void): void {
  if (!('requestAnimationFrame' in globalThis)) return;
  const start = performance.now();
  requestAnimationFrame(() => {
    requestAnimationFrame(() => {
      report(performance.now() - start - TWO_FRAMES);
    });
  });
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
  let timer: ReturnType<typeof setTimeout> | undefined;
  let callOff: () => void = nothing;
  const call = () => {
    clearTimeout(timer);
    timer = undefined;
    callOff();
    told = performance.now();
    measureLoss((lost) => {
      losses = [lost, ...losses.slice(0, 2)];
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

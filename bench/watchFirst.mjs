/**
 * Runs in the page, from its beginning. Writes to `window.first` in milliseconds since navigation:
 * `seen`, when the frame is done that first shows discs and lanes (of another page: when it says it
 * has painted); `ready`, when they answer.
 */
export function watchFirst() {
  window.first = {};
  const DISCS_AND_LANES = 50;
  const paintedOf = (page) => page.peer?.marks?.painted;
  const now = (then) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => then(performance.now());
    port2.postMessage(0);
  };
  const look = () => {
    const root = document.getElementById('root');
    const painted = paintedOf(window);
    if (painted !== undefined) {
      Object.assign(window.first, { seen: painted, ready: painted });
      return;
    }
    const drawn = root?.querySelectorAll('svg [role="button"]').length ?? 0;
    if (drawn >= DISCS_AND_LANES && window.first.seen === undefined) {
      window.first.seen = 0;
      now((at) => (window.first.seen = at));
    }
    if (drawn >= DISCS_AND_LANES && !root.hasAttribute('aria-busy')) {
      now((at) => (window.first.ready = at));
      return;
    }
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

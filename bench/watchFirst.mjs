/**
 * Runs in the page, from its beginning. Writes to `window.first`, in milliseconds since navigation:
 * `seen`, when the frame is done that first shows the marks; `ready`, when they answer. A page that
 * says by `window.peer.marks.painted` when it has painted is taken at its word.
 * @param marks selector of the marks, and how many there are at least once the view is drawn
 * @param busy selector of what is there as long as they do not answer
 */
export function watchFirst({ marks, least, busy }) {
  window.first = {};
  const afterFrame = (then) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => then(performance.now());
    port2.postMessage(0);
  };
  const look = () => {
    const { first } = window;
    const painted = window.peer?.marks?.painted;
    if (painted !== undefined) {
      Object.assign(first, { seen: painted, ready: painted });
      return;
    }
    const isDrawn = document.querySelectorAll(marks).length >= least;
    if (isDrawn && first.frame === undefined) {
      first.frame = performance.now();
      afterFrame((at) => (first.seen = at));
    }
    if (isDrawn && document.querySelector(busy) === null) {
      afterFrame((at) => (first.ready = at));
      return;
    }
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

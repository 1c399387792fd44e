/**
 * Runs in the page before anything else, and notes when what an input changed has been painted.
 *
 * A change is a mutation of the document or a canvas that is cleared. It is painted with the frame
 * whose animation callbacks come next, and that frame is done when a message sent from such a
 * callback arrives: styles, layout and paint of the main thread are over by then.
 */
export function probe({ later, result }) {
  const requestFrame = window.requestAnimationFrame.bind(window);
  const { port1, port2 } = new MessageChannel();
  const steps = [];
  const frames = [];
  let step = null;
  /** Noted since the last frame began, and what the frame now being made shows. */
  let changes = [];
  let framed = [];
  let isRequested = false;
  let lastChange = 0;

  const isSpoken = (element) => element.closest('[aria-live], [role="status"]') !== null;
  const partOf = (element) => {
    if (element.getAttribute('role') === 'slider') return 'brush';
    return element.closest(later) === null ? 'linked' : 'later';
  };
  const note = (node) => {
    const element = node instanceof Element ? node : node.parentElement;
    lastChange = performance.now();
    if (step === null || element === null || isSpoken(element)) return;
    changes.push({ step, part: partOf(element) });
    if (isRequested) return;
    isRequested = true;
    requestFrame(() => {
      isRequested = false;
      // A page that is never idle lets no message through: the next frame ends the last one too.
      finish();
      frame();
    });
  };
  /** Attributes that show nothing: React writes them anew whenever it draws an input. */
  const isSeen = ({ attributeName }) => attributeName !== 'name' && attributeName !== 'type';
  const noteAll = (records) => records.filter(isSeen).forEach(({ target }) => note(target));
  const observer = new MutationObserver(noteAll);
  observer.observe(document, {
    subtree: true,
    childList: true,
    attributes: true,
    characterData: true,
  });

  const { clearRect } = CanvasRenderingContext2D.prototype;
  CanvasRenderingContext2D.prototype.clearRect = function (...box) {
    note(this.canvas);
    clearRect.apply(this, box);
  };

  addEventListener(
    'pointermove',
    ({ timeStamp }) => {
      step = { input: timeStamp, first: {}, last: {} };
      steps.push(step);
    },
    { capture: true },
  );

  /** Looked for once, as long as they stay: a search for every frame would weigh on large pages. */
  let voices = [];
  const says = () => {
    if (voices.length === 0 || !voices.every((voice) => voice.isConnected)) {
      const [first, last] = document.querySelectorAll('[role="slider"]');
      voices = [first, last, document.querySelector(result)];
    }
    const [first, last, line] = voices;
    const days = `${first.getAttribute('aria-valuenow')}/${last.getAttribute('aria-valuenow')}`;
    const place = [first, last].map(({ style }) => `${style.left} ${style.transform}`).join('/');
    return { days, place, shown: Number(/\d+/.exec(line.textContent)?.[0]) };
  };

  let said = null;
  const finish = () => {
    if (framed.length === 0) return;
    const at = performance.now();
    for (const { step: cause, part } of framed) {
      cause.first[part] ??= at;
      cause.last[part] = at;
    }
    framed = [];
    if (said.place !== frames.at(-1)?.place) frames.push({ at, ...said });
  };
  /** What has changed belongs to the frame that is being made, and so does what the page says. */
  const frame = () => {
    noteAll(observer.takeRecords());
    if (changes.length === 0) return;
    framed.push(...changes);
    changes = [];
    said = says();
    port2.postMessage(null);
  };
  port1.onmessage = finish;
  /** A page's own animation callbacks change what their own frame shows. */
  window.requestAnimationFrame = (callback) =>
    requestFrame((time) => {
      callback(time);
      frame();
    });

  window.probe = {
    /** Inputs since the last call: when each came, and when what it changed was painted. */
    steps: () => steps.splice(0),
    /** Frames since the last call that showed another window than the one before. */
    frames: () => frames.splice(0),
    /** Waits until nothing has changed for some milliseconds, counted from now. */
    rest: (quiet) =>
      new Promise((resolve) => {
        lastChange = performance.now();
        const look = () => {
          const still = quiet - (performance.now() - lastChange);
          if (still <= 0) resolve();
          else setTimeout(look, still);
        };
        look();
      }),
  };
}

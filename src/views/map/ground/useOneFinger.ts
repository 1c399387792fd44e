import { useEffect, useState } from 'react';

/** Pixels a finger goes before it is a drag and no tap. */
const FAR = 12;
/** How long (ms) after its last move a drag is taken note of. */
const WHILE = 1600;

/** Whether one finger drags over an element, or just did; a second finger ends it. */
export function useOneFinger(pane: HTMLElement | null): boolean {
  const [drags, setDrags] = useState(false);
  useEffect(
    function watchFingers() {
      let from = { clientX: 0, clientY: 0 };
      let timer = 0;
      const begin = ({ touches }: TouchEvent) => {
        const [first, second] = touches;
        if (first !== undefined) from = first;
        if (second !== undefined) setDrags(false);
      };
      const move = ({ touches }: TouchEvent) => {
        const [finger, second] = touches;
        if (finger === undefined || second !== undefined) return;
        if (Math.hypot(finger.clientX - from.clientX, finger.clientY - from.clientY) < FAR) return;
        setDrags(true);
        window.clearTimeout(timer);
        timer = window.setTimeout(() => setDrags(false), WHILE);
      };
      pane?.addEventListener('touchstart', begin, { passive: true });
      pane?.addEventListener('touchmove', move, { passive: true });
      return () => {
        window.clearTimeout(timer);
        pane?.removeEventListener('touchstart', begin);
        pane?.removeEventListener('touchmove', move);
      };
    },
    [pane],
  );
  return drags;
}

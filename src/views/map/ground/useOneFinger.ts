import { useEffect, useState } from 'react';

/** Pixels a finger goes before it is a drag and no tap. */
const FAR = 12;

/** Whether a finger is on the map itself, and not on a button or panel over it. */
function onMap(finger: Touch | undefined): boolean {
  return finger?.target instanceof Element && finger.target.closest('details, button') === null;
}

/** Whether the last touch of an element was a drag by one finger. */
export function useOneFinger(pane: HTMLElement | null): boolean {
  const [drags, setDrags] = useState(false);
  useEffect(
    function watchFingers() {
      let from: Touch | undefined;
      const watch = ({ type, touches: [finger, second] }: TouchEvent) => {
        if (type === 'touchstart') from = second === undefined && onMap(finger) ? finger : undefined;
        const way =
          finger === undefined || from === undefined
            ? 0
            : Math.hypot(finger.clientX - from.clientX, finger.clientY - from.clientY);
        setDrags(way > FAR);
      };
      pane?.addEventListener('touchstart', watch, { passive: true });
      pane?.addEventListener('touchmove', watch, { passive: true });
      return () => {
        pane?.removeEventListener('touchstart', watch);
        pane?.removeEventListener('touchmove', watch);
      };
    },
    [pane],
  );
  return drags;
}

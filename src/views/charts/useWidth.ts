import { useEffect, useState, type RefObject } from 'react';

/** The column of the widest layout, for the first drawing and where nothing can be measured. */
const DEFAULT_WIDTH = 302;

/** The width of an element in pixels, kept up to date. */
export function useWidth(ref: RefObject<HTMLElement | null>): number {
  const [width, setWidth] = useState(DEFAULT_WIDTH);
  useEffect(
    function observeWidth() {
      const element = ref.current;
      if (element === null || typeof ResizeObserver === 'undefined') return undefined;
      const observer = new ResizeObserver(([entry]) => {
        const measured = Math.floor(entry?.contentRect.width ?? 0);
        if (measured > 0) setWidth(measured);
      });
      observer.observe(element);
      return () => {
        observer.disconnect();
      };
    },
    [ref],
  );
  return width;
}

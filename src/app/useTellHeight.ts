import { useEffect, useRef, type RefObject } from 'react';

/** What a page that frames a part hears from it: the height in CSS pixels at which nothing is cut. */
export interface HeightMessage {
  readonly type: 'ereuil:height';
  readonly height: number;
}

/**
 * Tells the page that frames this one how high an element is, now and whenever that changes.
 * @param own CSS pixels that are told instead, of what is as high as its frame
 */
export function useTellHeight<E extends HTMLElement>(own?: number): RefObject<E | null> {
  const element = useRef<E>(null);
  useEffect(function tellHeight() {
    const measured = element.current;
    if (measured === null || window.parent === window) return undefined;
    const observer = new ResizeObserver(() => {
      const height = own ?? Math.ceil(measured.getBoundingClientRect().height);
      const message: HeightMessage = { type: 'ereuil:height', height };
      // Whoever frames the page may be anybody; a height tells nobody anything.
      window.parent.postMessage(message, '*');
    });
    observer.observe(measured);
    return () => {
      observer.disconnect();
    };
  }, [own]);
  return element;
}

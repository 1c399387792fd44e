import { useEffect, useLayoutEffect, useRef, type RefObject } from 'react';
import { focusTitle, hasActed } from './focus.ts';
import type { Reading } from './useReading.ts';

/** The part of the scroller, from its top, in which a step counts as read. */
const BAND = '-25% 0px -70% 0px';

const scrollerOf = (list: Element | null) => list?.closest<HTMLElement>('[data-scroller]') ?? null;

/** Brings a step to the top, under the bar that stays there. It jumps: nothing moves by itself. */
function bringToTop(list: Element, step: Element): void {
  const scroller = scrollerOf(list);
  if (scroller === null) return;
  const bar = scroller.querySelector('[data-bar]')?.getBoundingClientRect().height ?? 0;
  const { top } = step.getBoundingClientRect();
  scroller.scrollTop += top - scroller.getBoundingClientRect().top - bar;
}

/**
 * Keeps the steps of a list and the reader's place in step: what is scrolled to becomes the place,
 * and a place come to in another way is scrolled to, with the focus on its name.
 * @param shown whether the list is on screen; hidden, it loses where it was scrolled to
 */
export function useScrolledStep(
  { at, go }: Pick<Reading, 'at' | 'go'>,
  shown: boolean,
): RefObject<HTMLOListElement | null> {
  const list = useRef<HTMLOListElement>(null);
  /** The step just scrolled to by hand, until the address has followed. */
  const scrolled = useRef<number | null>(null);
  useLayoutEffect(
    function comeToStep() {
      const byHand = scrolled.current === at;
      scrolled.current = null;
      const step = list.current?.children[at];
      if (!shown || step === undefined || list.current === null || byHand) return;
      bringToTop(list.current, step);
      if (hasActed()) focusTitle(step);
    },
    [at, shown],
  );
  useEffect(
    function followScrolling() {
      const steps = [...(list.current?.children ?? [])];
      if (!shown || typeof IntersectionObserver === 'undefined') return undefined;
      const observer = new IntersectionObserver(
        (entries) => {
          const entry = entries.findLast(({ isIntersecting }) => isIntersecting);
          if (entry === undefined) return;
          const to = steps.indexOf(entry.target);
          if (to === at) return;
          scrolled.current = to;
          go(to, 'replace');
        },
        { root: scrollerOf(list.current), rootMargin: BAND },
      );
      for (const step of steps) observer.observe(step);
      return () => {
        observer.disconnect();
      };
    },
    [at, go, shown],
  );
  return list;
}

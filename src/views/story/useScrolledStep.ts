import { useEffect, useLayoutEffect, useRef, type RefObject } from 'react';
import { hasActed } from '../../ui/focus.ts';
import { focusTitle } from './focus.ts';
import type { Reading } from './useReading.ts';

/** Pixels below the bar from which on a step that has come up counts as read. */
const READ = 32;

const scrollerOf = (list: Element | null) => list?.closest<HTMLElement>('[data-scroller]') ?? null;

/** How far below the bar, which stays at the top of the scroller, a step begins. */
function belowBar(scroller: Element, step: Element): number {
  const bar = scroller.querySelector('[data-bar]')?.getBoundingClientRect().height ?? 0;
  return step.getBoundingClientRect().top - scroller.getBoundingClientRect().top - bar;
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
      const scroller = scrollerOf(list.current);
      if (!shown || step === undefined || scroller === null || byHand) return;
      // It jumps: nothing moves by itself.
      scroller.scrollTop += belowBar(scroller, step);
      if (hasActed()) focusTitle(step);
    },
    [at, shown],
  );
  useEffect(
    function followScrolling() {
      const scroller = scrollerOf(list.current);
      if (!shown || scroller === null) return undefined;
      const follow = () => {
        const steps = [...(list.current?.children ?? [])];
        const to = steps.findLastIndex((step) => belowBar(scroller, step) <= READ);
        if (to === at || to < 0) return;
        scrolled.current = to;
        go(to, 'replace');
      };
      scroller.addEventListener('scroll', follow, { passive: true });
      return () => {
        scroller.removeEventListener('scroll', follow);
      };
    },
    [at, go, shown],
  );
  return list;
}

import { useEffect, useLayoutEffect, useRef, useState, type MouseEvent } from 'react';
import { useAtlas } from '../../state/AtlasContext.tsx';
import { namesStepAlone } from '../../state/StoryContext.tsx';
import { isNowhere } from '../../ui/focus.ts';
import type { Reading } from './useReading.ts';

/**
 * Shows what a step asks where an address names the step alone, and returns the focus, when the
 * story is left, to what it was entered by.
 */
export function useArrival({ at, go }: Pick<Reading, 'at' | 'go'>): void {
  const { view } = useAtlas();
  const alone = namesStepAlone(view);
  const arrived = useRef(false);
  // Before any effect has moved it.
  const [entry] = useState(() => document.activeElement);
  useEffect(
    function returnFocus() {
      return () => {
        if (isNowhere(document.activeElement) && entry instanceof HTMLElement) entry.focus();
      };
    },
    [entry],
  );
  // Before any key is heard: what a key asks comes after it.
  useLayoutEffect(
    function showStep() {
      // Who takes a step's filters away later is not given them back.
      if (alone && !arrived.current) go(at, 'replace');
      arrived.current = true;
    },
    [at, alone, go],
  );
}

/**
 * Returns the focus to the control of the story that opened an action, when the story is back in
 * its place. What it gives is told of every click within the story.
 */
export function useReturn(away: boolean): (event: MouseEvent) => void {
  const opener = useRef<Element>(null);
  useEffect(
    function returnFocus() {
      if (away) return;
      if (opener.current instanceof HTMLElement) opener.current.focus();
      opener.current = null;
    },
    [away],
  );
  return ({ target }) => {
    opener.current = target instanceof Element ? target.closest('[data-rest]') : null;
  };
}

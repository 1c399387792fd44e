import { useEffect, useLayoutEffect, useRef } from 'react';
import { useAtlas } from '../../state/AtlasContext.tsx';
import { namesStepAlone } from '../../state/StoryContext.tsx';
import type { Reading } from './useReading.ts';

/** Whether the focus is on nothing: what had it is gone, or nothing ever had. */
const isNowhere = (element: Element | null) => element === null || element === document.body;

/**
 * Shows what a step asks where an address names the step alone, and returns the focus, when the
 * story is left, to what it was entered by.
 */
export function useArrival({ at, go }: Pick<Reading, 'at' | 'go'>): void {
  const { view } = useAtlas();
  const alone = namesStepAlone(view);
  const arrived = useRef(false);
  useLayoutEffect(function returnFocus() {
    const opener = document.activeElement;
    return () => {
      if (isNowhere(document.activeElement) && opener instanceof HTMLElement) opener.focus();
    };
  }, []);
  useEffect(
    function showStep() {
      // Who takes a step's filters away later is not given them back.
      if (alone && !arrived.current) go(at, 'replace');
      arrived.current = true;
    },
    [at, alone, go],
  );
}

import { Suspense, useEffect } from 'react';
import { Paper, preloadForPaper } from './lazyViews.ts';
import { usePrinting } from './usePrinting.ts';

/** Milliseconds after which what paper shows is fetched even where the browser is busy. */
const LATEST = 3000;

/**
 * The page as it is printed; on screen nothing. Printing does not wait, so all it needs is fetched
 * as soon as the browser is idle; who prints before that prints the screen.
 */
export function Printing() {
  const printing = usePrinting();
  useEffect(function fetchWhenIdle() {
    if (typeof requestIdleCallback === 'undefined') {
      void preloadForPaper();
      return undefined;
    }
    const asked = requestIdleCallback(() => void preloadForPaper(), { timeout: LATEST });
    return () => {
      cancelIdleCallback(asked);
    };
  }, []);
  return <Suspense>{printing && <Paper />}</Suspense>;
}

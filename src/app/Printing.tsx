import { Suspense, useEffect } from 'react';
import { worded } from '../i18n/worded.tsx';
import { late } from '../ui/late.tsx';
import { preloadForPaper } from './lazyViews.ts';
import { usePrinting } from './usePrinting.ts';

const paper = late(() => worded(import('./Paper.tsx').then(({ Paper }) => Paper)));

/** Fetches all that printing takes, for it waits for nothing. */
export async function preloadPaper(): Promise<void> {
  await Promise.allSettled([paper.preload(), preloadForPaper()]);
}

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
      void preloadPaper();
      return undefined;
    }
    const asked = requestIdleCallback(() => void preloadPaper(), { timeout: LATEST });
    return () => {
      cancelIdleCallback(asked);
    };
  }, []);
  return <Suspense>{printing && <paper.View />}</Suspense>;
}

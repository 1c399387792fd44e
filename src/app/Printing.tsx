import { useEffect } from 'react';
import { worded } from '../i18n/worded.tsx';
import { ChunkBoundary } from '../ui/ChunkBoundary.tsx';
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

/** Whether a key asks the browser to print. */
function asksToPrint({ key, ctrlKey, metaKey, altKey, shiftKey }: KeyboardEvent): boolean {
  return key === 'p' && ctrlKey !== metaKey && !altKey && !shiftKey;
}

/**
 * The page as it is printed; on screen nothing. Printing does not wait, so all it needs is fetched
 * as soon as the browser is idle. Who asks for it by key before that waits for it; who asks in
 * another way gets the screen, as wide as the paper.
 */
export function Printing() {
  const printing = usePrinting();
  useEffect(function fetchWhenIdle() {
    let ready = false;
    const fetchAll = async () => {
      await preloadPaper();
      ready = true;
    };
    const wait = (event: KeyboardEvent) => {
      if (ready || !asksToPrint(event)) return;
      event.preventDefault();
      void fetchAll().then(() => {
        print();
      });
    };
    addEventListener('keydown', wait);
    const idle = typeof requestIdleCallback === 'function';
    const asked = idle ? requestIdleCallback(() => void fetchAll(), { timeout: LATEST }) : 0;
    if (!idle) void fetchAll();
    return () => {
      removeEventListener('keydown', wait);
      if (idle) cancelIdleCallback(asked);
    };
  }, []);
  return (
    <ChunkBoundary fallback={null} coming={null}>
      {printing && <paper.View />}
    </ChunkBoundary>
  );
}

import { useEffect } from 'react';
import { worded } from '../i18n/worded.tsx';
import { ChunkBoundary } from '../ui/ChunkBoundary.tsx';
import { late } from '../ui/late.tsx';
import { preloadForPaper } from './lazyViews.ts';
import { usePrinting } from './usePrinting.ts';

const paper = late(() => worded(import('./Paper.tsx').then(({ Paper }) => Paper)));

/** Fetches all that printing takes, for it waits for nothing; says whether the page for paper has come. */
export async function preloadPaper(): Promise<boolean> {
  const [page] = await Promise.allSettled([paper.preload(), preloadForPaper()]);
  return page.status === 'fulfilled';
}

/** Milliseconds after which what paper shows is fetched even where the browser is busy. */
const LATEST = 3000;

/** Whether a key asks the browser to print: P, or where P stands on a keyboard without Latin letters. */
function asksToPrint({ key, code, ctrlKey, metaKey, altKey, shiftKey }: KeyboardEvent): boolean {
  const p = key.toLowerCase() === 'p' || (code === 'KeyP' && !/^[a-z]$/i.test(key));
  return p && ctrlKey !== metaKey && !altKey && !shiftKey;
}

/**
 * The page as it is printed; on screen nothing. Printing does not wait, so all it needs is fetched
 * as soon as the browser is idle. Who asks for it by key before that waits for it; who asks in
 * another way gets the screen, as wide as the paper.
 */
export function Printing() {
  const printing = usePrinting();
  useEffect(function fetchWhenIdle() {
    const state = { ready: false, waiting: false, gone: false };
    const fetchAll = async () => {
      state.ready = await preloadPaper();
    };
    const wait = (event: KeyboardEvent) => {
      if (state.ready || !asksToPrint(event)) return;
      event.preventDefault();
      if (event.repeat || state.waiting) return;
      state.waiting = true;
      void fetchAll().then(() => {
        state.waiting = false;
        if (!state.gone) print();
      });
    };
    addEventListener('keydown', wait);
    const idle = typeof requestIdleCallback === 'function';
    const asked = idle ? requestIdleCallback(() => void fetchAll(), { timeout: LATEST }) : 0;
    if (!idle) void fetchAll();
    return () => {
      state.gone = true;
      removeEventListener('keydown', wait);
      if (idle) cancelIdleCallback(asked);
    };
  }, []);
  return (
    printing && (
      <ChunkBoundary fallback={null} coming={null}>
        <paper.View />
      </ChunkBoundary>
    )
  );
}

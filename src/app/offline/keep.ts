import { keepAtlas } from './keepAtlas.ts';

/** Milliseconds after which the atlas is kept even where the browser is busy. */
const LATEST = 10_000;

/** Whoever cannot keep the atlas reads it from the network; there is nothing to say about it. */
function keep(): void {
  keepAtlas((replace) => {
    void import('./showUpdate.tsx').then(({ showUpdate }) => showUpdate(replace));
  }).catch(() => undefined);
}

if (typeof requestIdleCallback === 'function') requestIdleCallback(keep, { timeout: LATEST });
else setTimeout(keep, LATEST / 5);

import { isHosted } from '../../data/files.ts';
import { REPLACE } from './replace.ts';

/** Shows that a new version is ready; `replace` brings it. */
type ShowUpdate = (replace: () => void) => void;

/** Milliseconds between two questions for a newer version. */
const HOUR = 3_600_000;

/** A page within another site's keeps nothing there, and one opened from a disk has nobody to ask. */
function mayKeep(): boolean {
  return window.top === window && isHosted && 'serviceWorker' in navigator;
}

/** Other pages stay with the version they have; where one of them has brought the new one, a reload is all. */
function replaceBy({ waiting }: ServiceWorkerRegistration): void {
  const reload = () => {
    location.reload();
  };
  if (waiting === null) {
    reload();
    return;
  }
  navigator.serviceWorker.addEventListener('controllerchange', reload, { once: true });
  waiting.postMessage(REPLACE);
}

/**
 * Has the browser keep the atlas for use without a network. A newer version is kept beside this one
 * and waits until the reader wants it, or until no page is open.
 */
export async function keepAtlas(showUpdate: ShowUpdate): Promise<void> {
  if (!mayKeep()) return;
  const { serviceWorker } = navigator;
  const registration = await serviceWorker.register(`${import.meta.env.BASE_URL}offline.js`);
  let shown = false;
  const tell = () => {
    if (shown || registration.waiting === null || serviceWorker.controller === null) return;
    shown = true;
    showUpdate(() => {
      replaceBy(registration);
    });
  };
  const follow = () => {
    registration.installing?.addEventListener('statechange', tell);
  };
  tell();
  // The browser asks for a newer version as the page opens: it may be on its way already.
  follow();
  registration.addEventListener('updatefound', follow);
  let asked = Date.now();
  // A page may stay open for days: it asks again when the reader comes back to it.
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState !== 'visible' || Date.now() - asked < HOUR) return;
    asked = Date.now();
    registration.update().catch(() => undefined);
  });
}

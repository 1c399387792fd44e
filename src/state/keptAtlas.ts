import { isHosted } from '../data/files.ts';

/** The start of the name of every cache of the atlas below an address; another copy has its own. */
export function cachePrefix(scope: string): string {
  return `ereuil ${scope} `;
}

/** Removes the copy of the atlas that is kept on this device for use without a network. */
export async function forgetAtlas(): Promise<void> {
  if (!isHosted || !('serviceWorker' in navigator)) return;
  const registration = await navigator.serviceWorker.getRegistration();
  if (registration === undefined) return;
  await registration.unregister();
  const names = await caches.keys();
  const own = names.filter((name) => name.startsWith(cachePrefix(registration.scope)));
  await Promise.all(own.map((name) => caches.delete(name)));
}

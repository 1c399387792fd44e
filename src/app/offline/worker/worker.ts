import { PrecacheController } from 'workbox-precaching/PrecacheController.js';
import { REPLACE } from '../replace.ts';
import { versionsBelow } from '../versions.ts';

declare const self: ServiceWorkerGlobalScope;

/** Every file of the atlas, by its address and the hash of its content; the build puts them in. */
declare const FILES: readonly (readonly [address: string, hash: string])[];
/** The hash of that list. */
declare const VERSION: string;

const { scope } = self.registration;
const versions = versionsBelow(caches, scope, VERSION);

type KeeperOptions = NonNullable<ConstructorParameters<typeof PrecacheController>[0]>;

/** What another version has kept already is not fetched again. */
const fromOther: NonNullable<KeeperOptions['plugins']>[number] = {
  async cachedResponseWillBeUsed({ cacheName, request, cachedResponse }) {
    if (cachedResponse) return cachedResponse;
    const kept = await caches.match(request);
    if (kept === undefined) return undefined;
    const cache = await caches.open(cacheName);
    await cache.put(request, kept.clone());
    return kept;
  },
};

// The hashes let nothing in that is not of this version, as when a host is halfway through an update.
const keeper = new PrecacheController({ cacheName: versions.name, plugins: [fromOther] });
keeper.addToCacheList(
  FILES.map(([url, integrity]) => ({
    url,
    integrity,
    revision: url.startsWith('assets/') ? null : integrity,
  })),
);

async function openPages(includeUncontrolled: boolean): Promise<string[]> {
  const open = await self.clients.matchAll({ type: 'window', includeUncontrolled });
  return open.map(({ id }) => id);
}

async function takeOver(): Promise<void> {
  const isFirst = await versions.isFirst();
  await versions.takeOver(await openPages(isFirst));
  if (isFirst) await self.clients.claim();
}

/** The page itself has one address and a longer one; whatever else is below them is a file. */
function addressOf({ url }: Request): string {
  const { origin, pathname } = new URL(url);
  const address = origin + pathname;
  return address === `${scope}index.html` ? scope : address;
}

async function answer({ request, clientId }: FetchEvent): Promise<Response> {
  const page = request.mode === 'navigate' ? null : clientId;
  return (await versions.fileFor(addressOf(request), page)) ?? fetch(request);
}

self.addEventListener('install', (event) => {
  event.waitUntil(versions.begin().then(() => keeper.install(event)));
});

self.addEventListener('activate', (event) => {
  event.waitUntil(takeOver());
});

self.addEventListener('message', ({ data }) => {
  if (data === REPLACE) void self.skipWaiting();
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.method !== 'GET' || !request.url.startsWith(scope)) return;
  event.respondWith(answer(event));
  if (request.mode === 'navigate') {
    event.waitUntil(openPages(true).then((open) => versions.dropUnused(open)));
  }
});

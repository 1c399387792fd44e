import { cachePrefix } from '../../state/keptAtlas.ts';

/** Beside the ids of pages: the version that pages are opened with. */
const CURRENT = 'current';

/** What came from the network before anything was kept: nobody can tell of which version it is. */
const UNKNOWN = '';

/** The version in use, and the open pages that came with another one, by their id. */
type Held = ReadonlyMap<string, string>;

/** The versions of the atlas on this device, each whole in a cache of its own. */
export interface Versions {
  /** The cache that the files of this version go into. */
  readonly name: string;
  isFirst: () => Promise<boolean>;
  /** Makes this version the one that pages are opened with; those open now stay with theirs. */
  takeOver: (open: readonly string[]) => Promise<void>;
  /**
   * The file at an address as the version of the page has it. A page that is being opened has no id
   * yet (null) and comes with this version. Undefined where the network is to answer.
   */
  fileFor: (address: string, page: string | null) => Promise<Response | undefined>;
  /** Removes the versions before this one that no open page came with. */
  dropUnused: (open: readonly string[]) => Promise<void>;
}

/** Files named by their content are the same in whichever version has them; the icon is as good in any. */
function isOfAny(address: string, scope: string): boolean {
  return address.startsWith(`${scope}assets/`) || address === `${scope}favicon.svg`;
}

async function readHeld(caches: CacheStorage, address: string, cacheName: string): Promise<Held> {
  const written = await caches.match(address, { cacheName });
  return new Map(new URLSearchParams(await written?.text()));
}

/** The versions below the address `scope`, as the worker of the version `own` sees them. */
export function versionsBelow(caches: CacheStorage, scope: string, own: string): Versions {
  const prefix = cachePrefix(scope);
  const records = `${prefix}pages`;
  const nameOf = (version: string) => `${prefix}version ${version}`;
  let known: Promise<Held> | undefined;
  const held = () => (known ??= readHeld(caches, scope, records));

  async function hold(next: Held): Promise<void> {
    known = Promise.resolve(next);
    const cache = await caches.open(records);
    await cache.put(scope, new Response(new URLSearchParams([...next]).toString()));
  }

  async function dropUnused(open: readonly string[]): Promise<void> {
    const before = await held();
    const kept = new Map([...before].filter(([id]) => id === CURRENT || open.includes(id)));
    const used = new Set([...kept.values()].map(nameOf));
    const names = (await caches.keys()).filter((name) => name.startsWith(nameOf('')));
    // They come in the order in which they were made: a version that waits is after this one.
    const older = names.slice(0, Math.max(0, names.indexOf(nameOf(own))));
    await Promise.all(older.filter((name) => !used.has(name)).map((name) => caches.delete(name)));
    if (kept.size < before.size) await hold(kept);
  }

  return {
    name: nameOf(own),
    isFirst: async () => !(await held()).has(CURRENT),
    async takeOver(open) {
      const before = await held();
      const version = before.get(CURRENT) ?? UNKNOWN;
      const theirs = open.map((id) => [id, before.get(id) ?? version] as const);
      await hold(new Map([[CURRENT, own], ...theirs]));
      await dropUnused(open);
    },
    async fileFor(address, page) {
      const version = page === null ? own : ((await held()).get(page) ?? own);
      if (version === UNKNOWN && !isOfAny(address, scope)) return undefined;
      const cacheName = nameOf(version === UNKNOWN ? own : version);
      return caches.match(address, { cacheName, ignoreSearch: true, ignoreVary: true });
    },
    dropUnused,
  };
}

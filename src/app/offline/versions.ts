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
  /** Says that this version is being kept, before anything of it is: no other one drops it. */
  begin: () => Promise<void>;
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
  const coming = `${scope}?coming`;
  let known: Promise<Held> | undefined;
  const held = () => (known ??= readHeld(caches, scope, records));

  async function write(address: string, text: string): Promise<void> {
    const cache = await caches.open(records);
    await cache.put(address, new Response(text));
  }

  async function hold(next: Held): Promise<void> {
    known = Promise.resolve(next);
    await write(scope, new URLSearchParams([...next]).toString());
  }

  /** The names of all versions, in the order in which they were first kept. */
  async function names(): Promise<readonly string[]> {
    return (await caches.keys()).filter((name) => name.startsWith(nameOf('')));
  }

  /** Removes those of some versions that no open page came with and that is not being kept now. */
  async function drop(some: readonly string[], open: readonly string[]): Promise<void> {
    const before = await held();
    const kept = new Map([...before].filter(([id]) => id === CURRENT || open.includes(id)));
    // Another worker writes it: what was read before says nothing of now.
    const next = await caches.match(coming, { cacheName: records });
    const used = new Set([...kept.values(), await next?.text()].map((version) => nameOf(version ?? own)));
    await Promise.all(some.filter((name) => !used.has(name)).map((name) => caches.delete(name)));
    if (kept.size < before.size) await hold(kept);
  }

  return {
    name: nameOf(own),
    begin: () => write(coming, own),
    isFirst: async () => !(await held()).has(CURRENT),
    async takeOver(open) {
      const before = await held();
      const version = before.get(CURRENT) ?? UNKNOWN;
      const theirs = open.map((id) => [id, before.get(id) ?? version] as const);
      await hold(new Map([[CURRENT, own], ...theirs]));
      // None but this one waited: what is left is in use, or is being kept now.
      await drop(await names(), open);
    },
    async fileFor(address, page) {
      const version = page === null ? own : ((await held()).get(page) ?? own);
      if (version === UNKNOWN && !isOfAny(address, scope)) return undefined;
      const cacheName = nameOf(version === UNKNOWN ? own : version);
      return caches.match(address, { cacheName, ignoreSearch: true, ignoreVary: true });
    },
    async dropUnused(open) {
      const all = await names();
      // One that waits was kept after this one, or is the one that was begun last.
      await drop(all.slice(0, Math.max(0, all.indexOf(nameOf(own)))), open);
    },
  };
}

/** Caches as a browser has them, as far as the kept versions ask for them. */
export function fakeCaches(): CacheStorage {
  const all = new Map<string, Map<string, string>>();
  const plain = (address: string) => address.replace(/\?.*/, '');
  const open = (name: string) => {
    const entries = all.get(name) ?? new Map<string, string>();
    all.set(name, entries);
    return Promise.resolve({
      async put(address: string, response: Response) {
        entries.set(address, await response.text());
      },
    });
  };
  const match = (address: string, { cacheName = '', ignoreSearch = false }: MultiCacheQueryOptions) => {
    const entries = [...(all.get(cacheName) ?? [])];
    const found = entries.find(([key]) => (ignoreSearch ? plain(key) === plain(address) : key === address));
    return Promise.resolve(found && new Response(found[1]));
  };
  const storage = {
    open,
    match,
    keys: () => Promise.resolve([...all.keys()]),
    delete: (name: string) => Promise.resolve(all.delete(name)),
  };
  return storage as unknown as CacheStorage;
}

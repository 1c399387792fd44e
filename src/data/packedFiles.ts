/**
 * The files of a page that has them in itself (`vite.single.config.ts`), with the same exports as
 * `files`: nothing is asked of a network.
 */

declare global {
  /** What the page's first script unpacked, by the addresses the files have beside a hosted page. */
  var packedFiles: ReadonlyMap<string, Blob>;
}

const addresses = new Map<string, string>();

export const isHosted: boolean = false;

/** A file as if it had been fetched; one the page has not got is not found. */
export function fetchFile(address: string): Promise<Response> {
  const file = globalThis.packedFiles.get(address);
  return Promise.resolve(new Response(file ?? null, { status: file === undefined ? 404 : 200 }));
}

/** Where a picture or a link finds a file: the same place each time it is asked for. */
export function fileAddress(address: string): string {
  const file = globalThis.packedFiles.get(address);
  if (file === undefined) return address;
  const known = addresses.get(address) ?? URL.createObjectURL(file);
  addresses.set(address, known);
  return known;
}

import { zipSync } from 'fflate';

/** Bytes that a Blob can be made of. */
export type Bytes = Uint8Array<ArrayBuffer>;

/** Files by path, `/` between folders. */
export type Files = Readonly<Record<string, Bytes>>;

/** The first day a zip can tell, in the time of the machine, as the format has it. */
const mtime = new Date(1980, 0, 1);

/**
 * A zip of files, which is the same for the same files: they have no time of their own. Made at once
 * and without a worker, which the page's policy would not let it start.
 */
export function zipOf(files: Files): Bytes {
  return zipSync(files, { mtime, level: 9 });
}

export function utf8(text: string): Bytes {
  return new TextEncoder().encode(text);
}

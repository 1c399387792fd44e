import type { Language } from '../domain/language.ts';
import type { Atlas } from './atlas.ts';
import { shortHash } from './contentHash.ts';
import { atlasAddress, fetchAtlas } from './fetchAtlas.ts';
import { keptAddress } from './kept.ts';
import { LoadError } from './loadError.ts';

/**
 * A kept content of the dataset in one language.
 * @param content its hash, as a link names it: links are written by anybody
 * @throws LoadError where it cannot be had; the signal's reason where the request was aborted
 */
export async function loadKept(
  base: string,
  language: Language,
  content: string,
  signal: AbortSignal | undefined,
): Promise<Atlas> {
  const address = keptAddress(base, content, language);
  // What is no hash is kept nowhere; the current data in its place would pass for what was asked.
  if (address === undefined) throw new LoadError({ kind: 'status', status: 404 });
  try {
    return await fetchAtlas(address, signal);
  } catch (cause) {
    // Without a network, and in a single file, there is the current one alone: it may be the one asked for.
    const current = await fetchAtlas(atlasAddress(base, language), signal).catch(() => undefined);
    if (current !== undefined && shortHash(current.hash) === shortHash(content)) return current;
    throw cause;
  }
}

import type { Language } from '../domain/language.ts';
import { shortHash } from './contentHash.ts';

/** The folder below `data/` that keeps every published content of the dataset under its hash. */
export const keptFolder = 'kept';

/**
 * Where the dataset of a content hash is kept, below `data/`.
 * @param hash in full or in its short form, as links have it
 * @returns undefined for what is no hash: links are written by anybody
 */
export function keptPath(hash: string, language: Language): string | undefined {
  if (!/^[0-9a-f]{12}([0-9a-f]{52})?$/.test(hash)) return undefined;
  return `${keptFolder}/${shortHash(hash)}/atlas.${language}.json`;
}

/** Its address below the app's base (which ends with a slash); undefined for what is no hash. */
export function keptAddress(base: string, hash: string, language: Language): string | undefined {
  const path = keptPath(hash, language);
  return path === undefined ? undefined : `${base}data/${path}`;
}

import type { Atlas } from './atlas.ts';
import type { Language } from '../domain/language.ts';
import { shortHash } from './contentHash.ts';
import { fetchFile } from './files.ts';
import { keptAddress } from './kept.ts';
import { LoadError } from './loadError.ts';
import { parseAtlas } from './parseAtlas.ts';

/**
 * Address of the compiled dataset below the app's base (`base` ends with a slash).
 * @param content short hash of a kept content; null for the current one
 */
export function atlasAddress(base: string, language: Language, content: string | null = null): string {
  const kept = content === null ? undefined : keptAddress(base, content, language);
  return kept ?? `${base}data/atlas.${language}.json`;
}

async function request(address: string, signal: AbortSignal | undefined): Promise<Response> {
  try {
    return await fetchFile(address, signal === undefined ? {} : { signal });
  } catch (cause) {
    signal?.throwIfAborted();
    throw new LoadError({ kind: 'network' }, { cause });
  }
}

async function body(response: Response, signal: AbortSignal | undefined): Promise<unknown> {
  let text: string;
  try {
    text = await response.text();
  } catch (cause) {
    signal?.throwIfAborted();
    throw new LoadError({ kind: 'network' }, { cause });
  }
  try {
    return JSON.parse(text) as unknown;
  } catch (cause) {
    throw new LoadError({ kind: 'format', field: '', found: text.slice(0, 80) }, { cause });
  }
}

async function fetchAtlas(address: string, signal: AbortSignal | undefined): Promise<Atlas> {
  const response = await request(address, signal);
  if (!response.ok) throw new LoadError({ kind: 'status', status: response.status });
  return parseAtlas(await body(response, signal));
}

/**
 * The bundled dataset in one language: the current one, or a kept content by its short hash.
 * @throws LoadError where it cannot be had; the signal's reason where the request was aborted
 */
export async function loadAtlas(
  base: string,
  language: Language,
  signal?: AbortSignal,
  content: string | null = null,
): Promise<Atlas> {
  if (content === null) return fetchAtlas(atlasAddress(base, language), signal);
  try {
    return await fetchAtlas(atlasAddress(base, language, content), signal);
  } catch (cause) {
    // Without a network, and in a single file, there is the current one alone: it may be the one asked for.
    const current = await fetchAtlas(atlasAddress(base, language), signal).catch(() => undefined);
    if (current !== undefined && shortHash(current.hash) === content) return current;
    throw cause;
  }
}

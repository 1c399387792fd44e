import type { Atlas } from './atlas.ts';
import type { Language } from '../domain/language.ts';
import { fetchFile } from './files.ts';
import { LoadError } from './loadError.ts';
import { parseAtlas } from './parseAtlas.ts';

/** Address of the current compiled dataset below the app's base (`base` ends with a slash). */
export function atlasAddress(base: string, language: Language): string {
  return `${base}data/atlas.${language}.json`;
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

/** The dataset at an address; throws as `loadAtlas` does. */
export async function fetchAtlas(address: string, signal: AbortSignal | undefined): Promise<Atlas> {
  const response = await request(address, signal);
  if (!response.ok) throw new LoadError({ kind: 'status', status: response.status });
  return parseAtlas(await body(response, signal));
}

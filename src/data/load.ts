import type { Language } from '../domain/language.ts';
import type { Atlas } from './atlas.ts';
import { atlasAddress, fetchAtlas } from './fetchAtlas.ts';

/**
 * The bundled dataset in one language: the current one, or a kept content.
 * @param content as a link names it; null for the current one
 * @throws LoadError where it cannot be had; the signal's reason where the request was aborted
 */
export async function loadAtlas(
  base: string,
  language: Language,
  signal?: AbortSignal,
  content: string | null = null,
): Promise<Atlas> {
  if (content === null) return fetchAtlas(atlasAddress(base, language), signal);
  const { loadKept } = await import('./loadKept.ts');
  return loadKept(base, language, content, signal);
}

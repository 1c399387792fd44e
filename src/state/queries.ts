import { queryOptions } from '@tanstack/react-query';
import { loadAtlas } from '../data/load.ts';
import type { Language } from '../domain/language.ts';

/**
 * The bundled atlas in one language. It never goes stale: a new one comes with a new build.
 * @param content a kept content of the data, as the address names it; null for the current one
 */
export function atlasQuery(base: string, language: Language, content: string | null = null) {
  return queryOptions({
    queryKey: ['atlas', language, content],
    queryFn: ({ signal }) => loadAtlas(base, language, signal, content),
    staleTime: Infinity,
    retry: 1,
  });
}

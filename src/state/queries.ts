import { queryOptions } from '@tanstack/react-query';
import { loadAtlas } from '../data/load.ts';
import type { Language } from '../domain/language.ts';

/** The bundled atlas in one language. It never goes stale: a new one comes with a new build. */
export function atlasQuery(base: string, language: Language) {
  return queryOptions({
    queryKey: ['atlas', language],
    queryFn: ({ signal }) => loadAtlas(base, language, signal),
    staleTime: Infinity,
    retry: 1,
  });
}

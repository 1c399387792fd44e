import { QueryClient } from '@tanstack/react-query';

/** The cache of what is fetched: files of this origin only, which change only with a new build. */
export function makeQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: { staleTime: Infinity, refetchOnWindowFocus: false, networkMode: 'always' },
    },
  });
}

import { basename } from 'node:path';
import type { Plugin } from 'vite';

/** What the query cache exports for writing to a server and for fetching page after page. */
const leftOut: Readonly<Record<string, readonly string[]>> = {
  'mutation.js': ['Mutation', 'getDefaultState'],
  'infiniteQueryBehavior.js': ['infiniteQueryBehavior', 'hasNextPage', 'hasPreviousPage'],
};
const part = /[\\/]@tanstack[\\/]query-core[\\/].*[\\/](mutation|infiniteQueryBehavior)\.js$/;
const needsIt = /[\\/]@tanstack[\\/]query-core[\\/].*[\\/](mutation|infiniteQuery)Observer\.js$/;

/** Ships the query cache without what nobody here asks of it: to write, and to fetch page after page. */
export function leanQueries(): Plugin {
  return {
    name: 'ereuil:lean-queries',
    apply: 'build',
    load: {
      filter: { id: part },
      handler: (id) => {
        const names = leftOut[basename(id)] ?? [];
        return { code: names.map((name) => `export const ${name} = undefined;`).join('\n'), map: null };
      },
    },
    generateBundle(_options, bundle) {
      const modules = Object.values(bundle).flatMap((output) =>
        output.type === 'chunk' ? output.moduleIds : [],
      );
      const asking = modules.filter((id) => needsIt.test(id));
      if (asking.length > 0) this.error(`what the query cache is shipped without is asked for: ${asking.join()}`);
    },
  };
}

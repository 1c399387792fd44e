// @vitest-environment node
import { build } from 'vite';
import { describe, expect, it } from 'vitest';
import { leanQueries } from '../../../scripts/vite/leanQueries.ts';

const page = 'virtual:page';

async function bundle(code: string): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'silent',
    plugins: [
      leanQueries(),
      { name: 'page', resolveId: (id) => (id === page ? id : null), load: (id) => (id === page ? code : null) },
    ],
    build: {
      write: false,
      minify: true,
      modulePreload: { polyfill: false },
      rolldownOptions: { input: page, preserveEntrySignatures: 'strict' },
    },
  });
  if (Array.isArray(result) || !('output' in result)) throw new Error('one build has one output');
  return result.output.map((output) => (output.type === 'chunk' ? output.code : '')).join('');
}

describe('leanQueries', () => {
  it('leaves out writing and pages; what is read still arrives, comes back with the line, and is cleared', async () => {
    const code = await bundle(`
      import { QueryClient, QueryObserver, onlineManager } from '@tanstack/react-query';
      export async function read() {
        const client = new QueryClient({ defaultOptions: { queries: { staleTime: Infinity } } });
        client.mount();
        const queryFn = async () => 'atlas';
        const first = await client.query({ queryKey: ['a'], queryFn });
        const seen = new QueryObserver(client, { queryKey: ['a'], queryFn });
        const leave = seen.subscribe(() => {});
        onlineManager.setOnline(false);
        onlineManager.setOnline(true);
        await client.resumePausedMutations();
        const again = seen.getCurrentResult().data;
        leave();
        client.clear();
        client.unmount();
        return [first, again];
      }`);
    expect(code).toContain('queryFn');
    expect(code).not.toContain('submittedAt');
    expect(code).not.toContain('getNextPageParam');
    const module: unknown = await import(`data:text/javascript,${encodeURIComponent(code)}`);
    const { read } = module as { read: () => Promise<unknown> };
    expect(await read()).toEqual(['atlas', 'atlas']);
  });

  it.each(['useMutation', 'useInfiniteQuery'])('refuses a page that asks for %s', async (asked) => {
    await expect(
      bundle(`import { ${asked} } from '@tanstack/react-query'; globalThis.out = ${asked};`),
    ).rejects.toThrow('is asked for');
  });
});

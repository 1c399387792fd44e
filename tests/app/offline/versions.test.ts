// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { versionsBelow } from '../../../src/app/offline/versions.ts';
import { fakeCaches } from '../../support/fakeCaches.ts';

const scope = 'https://example.org/some/path/';
const data = `${scope}data/atlas.en.json`;
const asset = (version: string) => `${scope}assets/app-${version}.js`;

/** A device that keeps versions as a worker of each would. */
function device() {
  const caches = fakeCaches();
  const worker = (version: string) => versionsBelow(caches, scope, version);
  return {
    caches,
    worker,
    install: async (version: string) => {
      await worker(version).begin();
      const cache = await caches.open(worker(version).name);
      for (const address of [scope, `${data}?revision`, asset(version)]) {
        await cache.put(address, new Response(version));
      }
    },
    has: async (version: string) => (await caches.keys()).includes(worker(version).name),
  };
}

async function textOf(file: Promise<Response | undefined>): Promise<string | undefined> {
  return (await file)?.text();
}

describe('the kept versions', () => {
  it('give the first page only what is named by its content: the rest may be of another version', async () => {
    const { install, worker } = device();
    await install('one');
    expect(await worker('one').isFirst()).toBe(true);
    await worker('one').takeOver(['page']);
    expect(await worker('one').isFirst()).toBe(false);
    expect(await textOf(worker('one').fileFor(asset('one'), 'page'))).toBe('one');
    expect(await worker('one').fileFor(data, 'page')).toBeUndefined();
    expect(await textOf(worker('one').fileFor(data, 'next page'))).toBe('one');
  });

  it('leave what is not theirs to the network', async () => {
    const { install, worker } = device();
    await install('one');
    await worker('one').takeOver([]);
    expect(await worker('one').fileFor(`${scope}elsewhere.html`, null)).toBeUndefined();
  });

  it('spare one that waits, and what another copy of the atlas keeps', async () => {
    const { caches, install, worker, has } = device();
    await install('one');
    await worker('one').takeOver([]);
    await install('two');
    await caches.open(versionsBelow(caches, 'https://example.org/', 'one').name);
    await worker('one').dropUnused([]);
    expect(await has('two')).toBe(true);
    await worker('two').takeOver([]);
    expect([await has('one'), await has('two')]).toEqual([false, true]);
    expect(await caches.keys()).toHaveLength(3);
  });

  it('spare one that comes again, as where a host goes back to it, however long ago it was first kept', async () => {
    const { install, worker, has } = device();
    await install('one');
    await worker('one').takeOver([]);
    await install('two');
    await worker('two').takeOver(['page of one']);
    await install('one');
    await worker('two').dropUnused([]);
    expect([await has('one'), await has('two')]).toEqual([true, true]);
    await worker('one').takeOver([]);
    expect([await has('one'), await has('two')]).toEqual([true, false]);
    expect(await textOf(worker('one').fileFor(data, null))).toBe('one');
  });

  type Step = { readonly kind: 'open' | 'update' | 'forget memory' } | { readonly kind: 'close'; readonly at: number };
  const steps = fc.array(
    fc.oneof(
      fc.constantFrom<Step>({ kind: 'open' }, { kind: 'update' }, { kind: 'forget memory' }),
      fc.nat(5).map((at): Step => ({ kind: 'close', at })),
    ),
    { maxLength: 25 },
  );

  it('give every page the files of the version it came with, and keep no more than that', async () => {
    await fc.assert(
      fc.asyncProperty(steps, async (all) => {
        const { install, worker, has } = device();
        const pages = new Map<string, string>();
        const open = () => [...pages.keys()];
        let [version, opened] = [0, 0];
        await install('0');
        await worker('0').takeOver([]);
        let current = worker('0');
        for (const step of all) {
          switch (step.kind) {
            case 'open':
              pages.set(`page ${opened++}`, (await textOf(current.fileFor(scope, null))) ?? '');
              break;
            case 'close':
              pages.delete(open()[step.at] ?? '');
              await current.dropUnused(open());
              break;
            case 'update':
              version += 1;
              await install(String(version));
              current = worker(String(version));
              await current.takeOver(open());
              break;
            // The browser ends workers as it likes; the next one has only what is written.
            case 'forget memory':
              current = worker(String(version));
              break;
          }
          for (const [page, own] of pages) expect(await textOf(current.fileFor(data, page))).toBe(own);
          const used = new Set([String(version), ...pages.values()]);
          for (let n = 0; n <= version; n++) expect([n, await has(String(n))]).toEqual([n, used.has(String(n))]);
        }
      }),
    );
  });
});

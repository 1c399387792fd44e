// @vitest-environment node
import { afterEach, describe, expect, it, vi } from 'vitest';
import { compileAtlas } from '../../src/data/compile/compileAtlas.ts';
import { atlasAddress } from '../../src/data/fetchAtlas.ts';
import { loadAtlas } from '../../src/data/load.ts';
import { LoadError } from '../../src/data/loadError.ts';
import { parseAtlas } from '../../src/data/parseAtlas.ts';
import { fixture } from './fixtures/dataset.ts';

const atlas = compileAtlas(fixture(), 'en', () => 'digest');
const json = () => structuredClone(atlas);

function answer(respond: () => Promise<Response>) {
  const request = vi.fn<typeof fetch>(respond);
  vi.stubGlobal('fetch', request);
  return request;
}

async function failure(promise: Promise<unknown>): Promise<LoadError> {
  const error: unknown = await promise.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (!(error instanceof LoadError)) throw new Error('no LoadError');
  return error;
}

afterEach(() => vi.unstubAllGlobals());

describe('loadAtlas', () => {
  it('asks for the file of the language below the base', async () => {
    const request = answer(() => Promise.resolve(Response.json(atlas)));
    const { signal } = new AbortController();
    expect(await loadAtlas('/atlas/', 'en', signal)).toEqual(atlas);
    expect(request).toHaveBeenCalledWith('/atlas/data/atlas.en.json', { signal });
    expect(atlasAddress('./', 'kk')).toBe('./data/atlas.kk.json');
  });

  it('takes the current one for a kept one that cannot be had only where it is the same', async () => {
    const current = { ...json(), hash: '0123456789ab'.padEnd(64, '0') };
    const request = vi.fn((address: string) =>
      Promise.resolve(
        address.includes('/kept/') ? new Response('', { status: 404 }) : Response.json(current),
      ),
    );
    vi.stubGlobal('fetch', request);
    expect(await loadAtlas('/', 'en', undefined, '0123456789ab')).toEqual(current);
    expect(request.mock.calls[0]?.[0]).toBe('/data/kept/0123456789ab/atlas.en.json');
    expect((await failure(loadAtlas('/', 'en', undefined, 'ffffffffffff'))).kind).toBe('status');
  });

  it('takes the full hash for its short form, and asks nobody for what is no hash', async () => {
    const request = answer(() => Promise.resolve(Response.json(atlas)));
    await loadAtlas('/', 'en', undefined, '0123456789ab'.padEnd(64, '0'));
    expect(request.mock.lastCall?.[0]).toBe('/data/kept/0123456789ab/atlas.en.json');
    request.mockClear();
    for (const content of ['', 'zzz', '0123456789', '../../secret']) {
      expect((await failure(loadAtlas('/', 'en', undefined, content))).kind).toBe('status');
    }
    expect(request).not.toHaveBeenCalled();
  });

  it('says when nobody answered', async () => {
    answer(() => Promise.reject(new TypeError('failed')));
    expect((await failure(loadAtlas('/', 'en'))).kind).toBe('network');
  });

  it('says what the server answered instead', async () => {
    answer(() => Promise.resolve(new Response('', { status: 404 })));
    expect((await failure(loadAtlas('/', 'en'))).failure).toEqual({ kind: 'status', status: 404 });
  });

  it('says when the answer is not the file', async () => {
    answer(() => Promise.resolve(new Response('<!doctype html>')));
    const { failure: reason } = await failure(loadAtlas('/', 'en'));
    expect(reason).toEqual({ kind: 'format', field: '', found: '<!doctype html>' });
  });

  it('lets an abort be an abort', async () => {
    const controller = new AbortController();
    answer(() => {
      controller.abort();
      return Promise.reject(new DOMException('aborted', 'AbortError'));
    });
    await expect(loadAtlas('/', 'en', controller.signal)).rejects.toMatchObject({
      name: 'AbortError',
    });
  });
});

describe('parseAtlas', () => {
  it('takes what the compile wrote', () => {
    expect(parseAtlas(json())).toEqual(atlas);
  });

  it.each([
    ['', () => null],
    ['', () => []],
    ['format', () => ({ ...json(), format: 'ereuil/1' })],
    ['version', () => ({ ...json(), version: 1 })],
    ['as_of', () => ({ ...json(), as_of: { day: '18841', iso: '2021-08-02' } })],
    ['places', () => ({ ...json(), places: {} })],
    ['events.0', () => ({ ...json(), events: ['x'] })],
    ['events.0.id', () => ({ ...json(), events: [{}] })],
    ['events.0.start', () => ({ ...json(), events: [{ ...json().events[0], start: undefined }] })],
    ['events.0.standing', () => ({ ...json(), events: [{ ...json().events[0], standing: undefined }] })],
    ['regions.0.code', () => ({ ...json(), regions: [{}] })],
  ])('refuses another shape at "%s"', (field, make) => {
    expect(() => parseAtlas(make())).toThrow(LoadError);
    try {
      parseAtlas(make());
    } catch (error) {
      expect((error as LoadError).failure).toMatchObject({ kind: 'format', field });
    }
  });
});

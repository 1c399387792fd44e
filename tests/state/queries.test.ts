// @vitest-environment node
import { QueryClient } from '@tanstack/react-query';
import { afterEach, expect, it, vi } from 'vitest';
import { atlasFormat } from '../../src/data/atlas.ts';
import { atlasQuery } from '../../src/state/queries.ts';

afterEach(() => vi.unstubAllGlobals());

it('asks for a dataset once, and for each language apart', async () => {
  const text = JSON.stringify({
    format: atlasFormat,
    ...Object.fromEntries(
      ['version', 'locale', 'title', 'description', 'licence', 'main_source', 'hash'].map((key) => [
        key,
        'x',
      ]),
    ),
    as_of: { day: 18841, iso: '2021-08-02' },
    events: [],
    places: [],
    regions: [],
    sources: [],
    counts: [],
  });
  const request = vi.fn<typeof fetch>(() => Promise.resolve(new Response(text)));
  vi.stubGlobal('fetch', request);
  const client = new QueryClient();
  await client.query(atlasQuery('./', 'en'));
  await client.query(atlasQuery('./', 'en'));
  await client.query(atlasQuery('./', 'kk'));
  expect(request.mock.calls.map(([address]) => address)).toEqual([
    './data/atlas.en.json',
    './data/atlas.kk.json',
  ]);
});

// @vitest-environment node
import { afterEach, expect, it, vi } from 'vitest';
import * as hosted from '../../src/data/files.ts';
import * as packed from '../../src/data/packedFiles.ts';

afterEach(() => vi.unstubAllGlobals());

const csv = './data/strikes.csv';

function carry(files: Readonly<Record<string, string>>): void {
  const blobs = Object.entries(files).map(([address, text]) => [address, new Blob([text])] as const);
  vi.stubGlobal('packedFiles', new Map(blobs));
}

it('has the same ways to a file, whether it is beside the page or in it', () => {
  expect(Object.keys(packed).sort()).toEqual(Object.keys(hosted).sort());
});

it('asks the network for what is beside the page', async () => {
  const answer = new Response('id');
  const request = vi.fn(() => Promise.resolve(answer));
  vi.stubGlobal('fetch', request);
  expect(await hosted.fetchFile(csv, {})).toBe(answer);
  expect(request).toHaveBeenCalledWith(csv, {});
  expect(hosted.fileAddress(csv)).toBe(csv);
});

it('asks nobody for what is in the page', async () => {
  const request = vi.fn();
  vi.stubGlobal('fetch', request);
  carry({ [csv]: 'id;ереуіл' });
  const answer = await packed.fetchFile(csv);
  expect(answer.ok).toBe(true);
  expect(await answer.text()).toBe('id;ереуіл');
  expect(request).not.toHaveBeenCalled();
});

it('does not find what the page has not got', async () => {
  carry({});
  expect((await packed.fetchFile(csv)).status).toBe(404);
  expect(packed.fileAddress(csv)).toBe(csv);
});

it('leads to a file in the page by one address', async () => {
  carry({ [csv]: 'id' });
  const address = packed.fileAddress(csv);
  expect(packed.fileAddress(csv)).toBe(address);
  expect(await (await fetch(address)).text()).toBe('id');
});

import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Plugin } from 'vite';
import { addressesIn } from '../addressesIn.ts';
import { scriptOf } from './scriptOf.ts';

const worker = resolve(import.meta.dirname, '../../src/app/offline/worker/worker.ts');
const target = 'offline.js';

/** What the atlas never asks for: notes of the build, what is beside it for others, and what earlier versions published. */
const left = /\.map$|^data\/kept\/|^preview\.|^(?!index\.html$).*\.html$/;

/** A file by its address, the page itself by that of its folder, and the hash of its content. */
export type KeptFile = readonly [address: string, hash: string];

function hashOf(content: Buffer | string): string {
  return createHash('sha256').update(content).digest('base64');
}

/** The files of a built atlas that a browser keeps, in an order that every build finds again. */
export function keptFiles(folder: string): KeptFile[] {
  return addressesIn(folder)
    .filter((address) => address !== target && !left.test(address))
    .map((address) => [
      address === 'index.html' ? './' : address,
      `sha256-${hashOf(readFileSync(join(folder, address)))}`,
    ]);
}

/** Writes the service worker of a built atlas beside it: it knows every file by its content. */
export async function writeWorker(folder: string): Promise<void> {
  const files = JSON.stringify(keptFiles(folder));
  const script = await scriptOf(worker, { FILES: files, VERSION: JSON.stringify(hashOf(files)) });
  writeFileSync(join(folder, target), script);
}

/** The built atlas can be kept whole by a browser, for use without a network. */
export function offline(): Plugin {
  let folder = '';
  return {
    name: 'ereuil:offline',
    apply: 'build',
    configResolved({ root, build: { outDir } }) {
      folder = resolve(root, outDir);
    },
    // When every file is there, what other plugins write late too.
    closeBundle: {
      order: 'post',
      sequential: true,
      async handler(error) {
        if (error === undefined) await writeWorker(folder);
      },
    },
  };
}

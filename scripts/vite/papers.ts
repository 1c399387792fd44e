import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

/** What the licences ask to go along with every copy, by the address it has beside the page. */
const sources = { 'LICENSE.txt': 'LICENSE', 'THIRD_PARTY_NOTICES.txt': 'THIRD_PARTY_NOTICES' } as const;

/** The licence of the atlas and those of what it is built from, by their addresses. */
export function papers(): Readonly<Record<string, Uint8Array>> {
  const read = (name: string) => readFileSync(join(import.meta.dirname, '../..', name));
  return Object.fromEntries(Object.entries(sources).map(([address, name]) => [address, read(name)]));
}

/** The licences lie beside the page, built or served for its developers. */
export function withPapers(): Plugin {
  return {
    name: 'ereuil:papers',
    configureServer({ middlewares }) {
      for (const [address, text] of Object.entries(papers())) {
        middlewares.use(`/${address}`, (_request, response) => {
          response.setHeader('Content-Type', 'text/plain;charset=utf-8');
          response.end(text);
        });
      }
    },
    generateBundle() {
      for (const [fileName, source] of Object.entries(papers())) {
        this.emitFile({ type: 'asset', fileName, source });
      }
    },
  };
}

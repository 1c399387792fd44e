import { createHash } from 'node:crypto';
import { resolve } from 'node:path';
import { build, type Plugin } from 'vite';

const config = resolve(import.meta.dirname, '../../vite.single.config.ts');

interface Built {
  readonly name: string;
  readonly page: string;
}

/** The whole atlas as one file, built from the same sources. */
async function buildOneFile(): Promise<Built> {
  const built = await build({ configFile: config, logLevel: 'warn', build: { write: false } });
  const outputs = [built].flat().flatMap((one) => ('output' in one ? one.output : []));
  const [page] = outputs;
  if (page?.type !== 'asset' || outputs.length !== 1) throw new Error('The one file is one page');
  return { name: page.fileName, page: Buffer.from(page.source).toString() };
}

/** Puts the one file beside the built page, which knows its size and its hash. */
export function oneFile(): Plugin {
  let built: Promise<Built> | undefined;
  const file = () => (built ??= buildOneFile());
  return {
    name: 'ereuil:one-file',
    apply: 'build',
    load: {
      filter: { id: /[\\/]src[\\/]data[\\/]oneFile\.ts$/ },
      async handler() {
        const { name, page } = await file();
        const sha256 = createHash('sha256').update(page).digest('hex');
        const told = { name, bytes: Buffer.byteLength(page), sha256 };
        return { code: `export const oneFile = ${JSON.stringify(told)};`, map: null };
      },
    },
    async generateBundle() {
      const { name, page } = await file();
      this.emitFile({ type: 'asset', fileName: name, source: page });
    },
  };
}

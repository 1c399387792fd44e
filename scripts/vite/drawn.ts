import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build, type InlineConfig } from 'vite';

type Markup = typeof import('../../src/app/first/markup.tsx');

/** How the page's own modules are read. */
export type ModuleConfig = Pick<InlineConfig, 'plugins' | 'css'>;

const entry = resolve(import.meta.dirname, '../../src/app/first/markup.tsx');

/** Draws views without a browser, with the same modules as the page is made of. */
export async function drawn<Drawn>(modules: ModuleConfig, draw: (markup: Markup) => Promise<Drawn>): Promise<Drawn> {
  const outDir = mkdtempSync(join(tmpdir(), 'ereuil-drawn-'));
  try {
    await build({
      ...modules,
      configFile: false,
      logLevel: 'error',
      base: './',
      publicDir: false,
      build: { ssr: entry, outDir, emptyOutDir: true, target: 'es2022' },
      ssr: { noExternal: true },
    });
    return await draw((await import(pathToFileURL(join(outDir, 'markup.js')).href)) as Markup);
  } finally {
    rmSync(outDir, { recursive: true, force: true });
  }
}

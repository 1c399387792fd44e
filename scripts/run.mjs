// Runs a TypeScript script of this repository: node scripts/run.mjs scripts/data.ts [argument ...]
// The script exports `main(args: string[]): Promise<number>`; its number is the exit code. Vite
// resolves and strips the types, so that scripts and product share one toolchain.
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { runnerImport } from 'vite';

async function load(file, plugins) {
  const { module } = await runnerImport(pathToFileURL(resolve(file)).href, {
    configFile: false,
    logLevel: 'error',
    plugins,
  });
  return module;
}

async function main([script, ...args]) {
  if (!script) throw new Error('Which script? node scripts/run.mjs scripts/<name>.ts');
  const { icuMessages } = await load('scripts/vite/icuMessages.ts', []);
  const { main: run } = await load(script, [icuMessages()]);
  if (typeof run !== 'function') throw new Error(`${script} does not export main(args)`);
  return run(args);
}

// The exit code is set, not forced: output to a pipe must drain first.
process.exitCode = await main(process.argv.slice(2));

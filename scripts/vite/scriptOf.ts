import { build } from 'vite';

/**
 * Makes one script of a module and what it imports, for where no module may be.
 * @param define expressions in place of names, as Vite takes them
 */
export async function scriptOf(entry: string, define: Readonly<Record<string, string>>): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    define,
    build: {
      target: 'es2022',
      write: false,
      rolldownOptions: { input: entry, output: { format: 'iife' } },
    },
  });
  const outputs = [built].flat().flatMap((one) => ('output' in one ? one.output : []));
  const [script] = outputs;
  if (script?.type !== 'chunk' || outputs.length !== 1) throw new Error(`${entry} is not one script`);
  return script.code;
}

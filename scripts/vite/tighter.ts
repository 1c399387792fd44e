import { minify } from 'terser';
import type { Plugin } from 'vite';

/** The chunks that every reader waits for. */
const awaited = ['app', 'vendor'];

/** As in the rest of the build, no property does more on being read than say its value. */
const compress = { passes: 2, pure_getters: true, reduce_funcs: false };

/** Makes what every reader waits for smaller than the bundler does, which takes longer. */
export function tighter(): Plugin {
  return {
    name: 'ereuil:tighter',
    apply: 'build',
    renderChunk: {
      order: 'post',
      async handler(code, { name }) {
        if (!awaited.includes(name)) return null;
        const { code: tight } = await minify(code, { module: true, ecma: 2020, compress });
        if (tight === undefined) this.error(`nothing is left of ${name}`);
        return { code: tight, map: null };
      },
    },
  };
}

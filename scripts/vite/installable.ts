import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { languages } from '../../src/domain/language.ts';
import { pageWords, type PageWords } from './pageWords.ts';

/** Sizes in pixels of the icons with the corners of the drawing. */
const sizes = [192, 512] as const;

/** A launcher may cut a maskable icon to a circle of four fifths: the drawing is set back by this much. */
const SETBACK = 0.1;

function read(...path: string[]): string {
  return readFileSync(join(import.meta.dirname, '../..', ...path), 'utf8');
}

/** The ground of the page in each theme, from the tokens. */
export function grounds(): { readonly light: string; readonly dark: string } {
  const [, light, dark] = /--paper: light-dark\((#\w+), (#\w+)\)/.exec(read('src/ui/tokens.css')) ?? [];
  if (light === undefined || dark === undefined) throw new Error('tokens.css has no --paper');
  return { light, dark };
}

/** The members of a manifest in a language other than English; browsers that know none pass them over. */
function localized(key: keyof PageWords): Record<string, string> {
  const others = languages.filter((language) => language !== 'en');
  return Object.fromEntries(others.map((language) => [language, pageWords(language)[key]]));
}

/** What a browser has to know to install the atlas; addresses are relative to the file itself. */
export function manifest(): object {
  const words = pageWords('en');
  const { light } = grounds();
  const icon = (name: string, size: number) => ({
    src: `icons/${name}.png`,
    sizes: `${size}x${size}`,
    type: 'image/png',
  });
  return {
    name: words['app.title'],
    name_localized: localized('app.title'),
    short_name: words['app.name'],
    lang: 'en',
    dir: 'ltr',
    start_url: './',
    scope: './',
    display: 'standalone',
    background_color: light,
    theme_color: light,
    icons: [
      ...sizes.map((size) => ({ ...icon(String(size), size), purpose: 'any' })),
      { ...icon('maskable', 512), purpose: 'maskable' },
      { src: 'favicon.svg', sizes: 'any', type: 'image/svg+xml', purpose: 'any' },
    ],
  };
}

/** The favicon, on ground to the edges and smaller, for whoever cuts the edges off. */
function setBack(svg: string): { readonly svg: string; readonly background: string } {
  const [, side = ''] = /viewBox="0 0 (\d+) \1"/.exec(svg) ?? [];
  const [, background] = /<rect[^>]* fill="(#\w+)"/.exec(svg) ?? [];
  if (side === '' || background === undefined) throw new Error('favicon.svg has no square or no ground');
  const margin = Number(side) * SETBACK;
  const whole = Number(side) + 2 * margin;
  const viewBox = `viewBox="${-margin} ${-margin} ${whole} ${whole}"`;
  return { svg: svg.replace(/viewBox="[^"]*"/, viewBox), background };
}

/** The icons as PNG, by name, drawn from the favicon. */
export async function icons(): Promise<ReadonlyMap<string, Uint8Array>> {
  const { Resvg } = await import('@resvg/resvg-js');
  const favicon = read('public/favicon.svg');
  const cut = setBack(favicon);
  const draw = (svg: string, value: number, background?: string) =>
    new Resvg(svg, { fitTo: { mode: 'width', value }, ...(background !== undefined && { background }) })
      .render()
      .asPng();
  return new Map<string, Uint8Array>([
    ...sizes.map((size) => [String(size), draw(favicon, size)] as const),
    ['maskable', draw(cut.svg, 512, cut.background)],
    // Apple's launchers round the corners themselves and fill what is transparent with black.
    ['apple', draw(cut.svg, 180, cut.background)],
  ]);
}

/** The built atlas can be installed like an app: a manifest, its icons, and what leads to them. */
export function installable(): Plugin {
  return {
    name: 'ereuil:installable',
    apply: 'build',
    async generateBundle() {
      for (const [name, source] of await icons()) {
        this.emitFile({ type: 'asset', fileName: `icons/${name}.png`, source });
      }
      const source = JSON.stringify(manifest(), null, 2);
      this.emitFile({ type: 'asset', fileName: 'manifest.webmanifest', source });
    },
    transformIndexHtml: () => {
      const { light, dark } = grounds();
      const ground = (scheme: string, content: string) => ({
        tag: 'meta',
        attrs: { name: 'theme-color', media: `(prefers-color-scheme: ${scheme})`, content },
      });
      return [
        { tag: 'link', attrs: { rel: 'manifest', href: './manifest.webmanifest' } },
        { tag: 'link', attrs: { rel: 'apple-touch-icon', href: './icons/apple.png' } },
        ground('light', light),
        ground('dark', dark),
      ].map((tag) => ({ ...tag, injectTo: 'head' as const }));
    },
  };
}

import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { extname } from 'node:path';
import { deflateSync } from 'node:zlib';
import type { Plugin } from 'vite';
import { directives, policyOf } from './contentSecurityPolicy.ts';
import { hashSource } from './inlined.ts';
import { papers } from './papers.ts';

/** What the page carries: `script`, `style`, and files by the addresses the app asks for them. */
export type Parts = Readonly<Record<string, Uint8Array | string>>;

/** What the browser takes a file for that a link leads to or a picture is made of. */
const types: Readonly<Record<string, string>> = {
  '.csv': 'text/csv;charset=utf-8',
  '.geojson': 'application/geo+json',
  '.json': 'application/json',
  '.md': 'text/markdown;charset=utf-8',
  '.txt': 'text/plain;charset=utf-8',
  '.webp': 'image/webp',
};

function packed([name, content]: readonly [string, Uint8Array | string]): string {
  // A format without a field for the machine it was packed on.
  const text = deflateSync(content, { level: 9 }).toString('base64');
  const type = types[extname(name)] ?? 'text/plain';
  return `<script type="application/octet-stream" data-part="${name}" data-type="${type}">${text}</script>`;
}

/**
 * A page that carries its parts packed. Its scripts and its style are inline, each allowed by its
 * hash alone: a policy holds what a script puts into the page to the same hashes as what stood
 * there, so neither `blob:` nor `strict-dynamic` is needed. No address may be asked for anything.
 */
export function pageOf(parts: Parts, icon: string): string {
  const allow = (...texts: unknown[]) => texts.map((text) => hashSource(String(text))).join(' ');
  const own = (file: string) => readFileSync(new URL(`onePage/${file}`, import.meta.url), 'utf8');
  const unpack = own('unpack.js');
  const policy = policyOf({
    ...directives,
    'script-src': allow(unpack, parts['script']),
    'style-src': allow(parts['style']),
    'img-src': 'data: blob:',
    'font-src': 'data:',
    'connect-src': "'none'",
    'worker-src': "'none'",
    'manifest-src': "'none'",
  });
  const values: Readonly<Record<string, string>> = {
    POLICY: policy,
    ICON: `data:image/svg+xml;base64,${Buffer.from(icon).toString('base64')}`,
    PARTS: Object.entries(parts).map(packed).join('\n    '),
    UNPACK: unpack,
  };
  return own('page.html').replaceAll(/%([A-Z]+)%/g, (mark, name: string) => values[name] ?? mark);
}

/** The files of folders of `root`, without the folders in them. */
function filesOf(root: string, folders: readonly string[]): Parts {
  const addresses = folders.flatMap((folder) =>
    readdirSync(`${root}/${folder}`, { withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ name }) => `${folder}/${name}`),
  );
  return Object.fromEntries(
    addresses.sort().map((address) => [`./${address}`, readFileSync(`${root}/${address}`)]),
  );
}

interface OnePageOptions {
  /** What the page is called. */
  readonly name: string;
  /** The most bytes it may have. */
  readonly limit: number;
  /** The folders of `public` whose files it carries. */
  readonly folders: readonly string[];
}

/** Makes one page of a build that has one script and one sheet, and says its size and its hash. */
export function onePage({ name, limit, folders }: OnePageOptions): Plugin {
  let said = '';
  return {
    name: 'ereuil:one-page',
    apply: 'build',
    enforce: 'post',
    load: {
      filter: { id: /[\\/]src[\\/]data[\\/]files\.ts$/ },
      handler: () => ({ code: "export * from './packedFiles.ts';", map: null }),
    },
    generateBundle: {
      // Vite ends what it does to the script here too.
      order: 'post',
      handler(_options, bundle) {
        const outputs = Object.values(bundle);
        const [script, ...chunks] = outputs.filter((output) => output.type === 'chunk');
        const [style, ...assets] = outputs.filter((output) => output.type === 'asset');
        if (script === undefined || style === undefined || chunks.length + assets.length > 0) {
          this.error(`one script and one sheet make a page, not ${Object.keys(bundle).join(', ')}`);
        }
        const licences = Object.entries(papers()).map(([address, text]) => [`./${address}`, text] as const);
        const files = { ...filesOf('public', folders), ...Object.fromEntries(licences) };
        const parts = { style: style.source, script: script.code, ...files };
        const page = pageOf(parts, readFileSync('public/favicon.svg', 'utf8'));
        const size = Buffer.byteLength(page);
        said = `${name}: ${size} bytes, SHA-256 ${createHash('sha256').update(page).digest('hex')}`;
        if (size > limit) {
          const sizes = Object.entries(parts).map((part) => `${part[0]} ${packed(part).length}`);
          this.error(`${said}\nwhere ${limit} are the most; its parts: ${sizes.join(', ')}`);
        }
        for (const file of Object.keys(bundle)) Reflect.deleteProperty(bundle, file);
        this.emitFile({ type: 'asset', fileName: name, source: page });
      },
    },
    closeBundle() {
      if (said !== '') this.environment.logger.info(said);
    },
  };
}

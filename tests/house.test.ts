// @vitest-environment node
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { modulesOnDisk, readHouse, rooms, type House } from './support/house.ts';

const root = process.cwd();
const onDisk = modulesOnDisk(root);

/** Reads an invented house of a few files and hands back the rules it breaks. */
async function broken(files: Readonly<Record<string, string>>): Promise<string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'house-'));
  try {
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    const { violations } = await readHouse(folder);
    return violations.map((line) => line.slice(0, line.indexOf(':')));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

describe('the house', () => {
  let house: House;
  beforeAll(async () => {
    house = await readHouse(root);
  });

  it('is read completely, so that an empty reading cannot pass', () => {
    expect(onDisk.length).toBeGreaterThan(20);
    expect([...house.modules].sort()).toEqual([...onDisk].sort());
  });

  it('keeps the order of its rooms, has no cycles and no package out of place', () => {
    expect(house.violations).toEqual([]);
  });

  it('has no barrels', () => {
    expect(onDisk.filter((path) => /^index\./.test(basename(path)))).toEqual([]);
  });

  it('exports by name only', () => {
    const isDefault = /^\s*export\s+default\b|^\s*export\s*\{[^}]*\bdefault\b[^}]*\}/m;
    // A declaration file says what a library exports; that is not for this house to choose.
    const own = onDisk.filter((path) => !path.endsWith('.d.ts'));
    const faulty = own.filter((path) => isDefault.test(readFileSync(join(root, path), 'utf8')));
    expect(faulty).toEqual([]);
  });
});

describe('ARCHITECTURE.md', () => {
  const text = readFileSync(join(root, 'ARCHITECTURE.md'), 'utf8');
  const table = [...text.matchAll(/^\|\s*`([\w-]+)\/`\s*\|/gm)].map(([, room]) => room);

  it('lists the rooms that the rules know, in their order', () => {
    expect(table).toEqual(Object.keys(rooms));
  });

  it('lists every directory of src', () => {
    const folders = readdirSync(join(root, 'src'), { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => name);
    expect(table).toEqual(expect.arrayContaining(folders));
  });

  it('has at most 150 lines', () => {
    expect(text.trimEnd().split('\n').length).toBeLessThanOrEqual(150);
  });
});

describe('the rules of the house', () => {
  const value = 'export const value = 1;\n';
  const uses = (path: string) => `import { value } from '${path}';\nexport const used = value;\n`;

  it.each([
    ['domain', 'encoding'],
    ['crossfilter', 'domain'],
    ['data', 'state'],
    ['state', 'i18n'],
    ['ui', 'domain'],
    ['ui', 'crossfilter'],
    ['views', 'app'],
    ['app', 'style'],
  ])('keep %s from %s', async (from, to) => {
    const files = { [`src/${from}/one.ts`]: uses(`../${to}/two.ts`), [`src/${to}/two.ts`]: value };
    expect(await broken(files)).toEqual([`${from} imports only from its left`]);
  });

  it('keep one view from another', async () => {
    const files = {
      'src/views/map/one.ts': uses('../facets/two.ts'),
      'src/views/facets/two.ts': value,
    };
    expect(await broken(files)).toEqual(['a view imports no other view']);
  });

  it('see a cycle that is made of type imports', async () => {
    const half = (path: string) => `import type { A } from '${path}';\nexport type A = 1;\n`;
    const files = { 'src/domain/one.ts': half('./two.ts'), 'src/domain/two.ts': half('./one.ts') };
    expect(await broken(files)).toEqual(['no cycles']);
  });

  it.each([
    ['leaflet', 'views/charts'],
    ['react-leaflet', 'views/mapping'],
    ['recharts', 'views/map'],
    ['zod', 'data/formats'],
    ['react', 'domain'],
  ])('keep the package %s out of %s', async (name, place) => {
    const files = {
      [`src/${place}/one.ts`]: `import { it } from '${name}';\nexport const one = it;\n`,
    };
    expect(await broken(files)).toHaveLength(1);
  });

  it('let a room use its left, its view folder and its own package', async () => {
    const files = {
      'src/views/map/one.ts': `import 'leaflet/dist/leaflet.css';\n${uses('./two.ts')}`,
      'src/views/map/two.ts': uses('../../domain/three.ts').replace('used', 'value: number'),
      'src/domain/three.ts': value,
    };
    expect(await broken(files)).toEqual([]);
  });
});

import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { crossCheck } from '../../src/data/authored/check/checks.ts';
import type { Outlines } from '../../src/data/authored/check/context.ts';
import type { TextFile } from '../../src/data/authored/json.ts';
import { readAuthored, type Reading } from '../../src/data/authored/read.ts';
import type { Ring } from '../../src/domain/ring.ts';

/** SHA-256 as lower-case hex. */
export function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

function isGenerated(file: string): boolean {
  return file.startsWith('schema/') || file.endsWith('.md');
}

/** The authored files below a folder, paths with forward slashes; none where it does not exist. */
export function readTexts(folder: string): readonly TextFile[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => ({ path, file: path.slice(folder.length + 1).replaceAll('\\', '/') }))
    .filter(({ file }) => !isGenerated(file))
    .map(({ path, file }) => ({ file, text: readFileSync(path, 'utf8') }));
}

type Regions = GeometryCollection<{ iso: string }>;

/** The regions' outlines from the bundled basemap; none where it has not been built. */
export function readOutlines(root: string): Outlines {
  const path = join(root, 'public/geo/basemap.topo.json');
  if (!existsSync(path)) return new Map();
  const topology = JSON.parse(readFileSync(path, 'utf8')) as Topology<{ regions: Regions }>;
  const outlines = new Map<string, Ring[]>();
  for (const { geometry, properties } of feature(topology, topology.objects.regions).features) {
    const rings =
      geometry.type === 'Polygon'
        ? geometry.coordinates
        : geometry.type === 'MultiPolygon'
          ? geometry.coordinates.flat()
          : [];
    outlines.set(properties.iso, [...(outlines.get(properties.iso) ?? []), ...rings]);
  }
  return outlines;
}

/** The dataset below a root as people edit it, with every mistake in it. */
export function readDataset(root: string): Reading {
  const { authored, issues } = readAuthored(readTexts(join(root, 'data')));
  if (authored === undefined) return { issues };
  return { authored, issues: [...issues, ...crossCheck(authored, readOutlines(root))] };
}

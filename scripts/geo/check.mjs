import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { feature } from 'topojson-client';
import { isInGeometry } from './geometry.mjs';
import { outputs } from './outputs.mjs';
import { atSea, places } from './places.mjs';

const ISO = 'AKM AKT ALA ALM AST ATY KAR KUS KZY MAN PAV SEV VOS YUZ ZAP ZHA'.split(' ');
const BUDGET = { vectors: 130_000, relief: 60_000 };

const failures = [];
const expect = (holds, otherwise) => holds || failures.push(otherwise);

const shapesOf = (path, name) => {
  const topology = JSON.parse(readFileSync(path, 'utf8'));
  return feature(topology, topology.objects[name]).features;
};
const regions = shapesOf(outputs.basemap, 'regions');
const water = shapesOf(outputs.water, 'water');
const named = (name) => water.filter(({ properties }) => properties.n === name);
const isWet = (point) => water.some(({ geometry }) => isInGeometry(point, geometry));

const found = regions.map(({ properties }) => properties.iso).toSorted().join(' ');
expect(found === ISO.map((code) => `KZ-${code}`).join(' '), `regions are ${found}`);

for (const [name, longitude, latitude, iso] of places) {
  const point = [longitude, latitude];
  const holders = regions.filter(({ geometry }) => isInGeometry(point, geometry));
  const codes = holders.map(({ properties }) => properties.iso).join(' ');
  expect(codes === iso, `${name} is in ${codes || 'no region'}, not in ${iso}`);
  expect(!isWet(point), `${name} is under water`);
}
expect(isWet(atSea), 'Kashagan is on land');
for (const name of ['Caspian', 'Garabogazkol', 'Aral', 'Balkhash', 'Zaysan', 'Alakol', 'Tengiz']) {
  expect(named(name).length > 0, `no water is named ${name}`);
}

const sizes = ['basemap', 'water', 'relief'].map((output) => {
  const bytes = readFileSync(outputs[output]);
  return { output, bytes: bytes.length, gzip: gzipSync(bytes, { level: 9 }).length };
});
const [ground, wet, relief] = sizes;
expect(ground.gzip + wet.gzip <= BUDGET.vectors, `vectors exceed ${BUDGET.vectors} bytes gzip`);
expect(relief.bytes <= BUDGET.relief, `relief exceeds ${BUDGET.relief} bytes`);

console.table(sizes);
if (failures.length > 0) {
  console.error(failures.join('\n'));
  process.exitCode = 1;
}

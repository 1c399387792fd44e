import { mkdirSync, writeFileSync } from 'node:fs';
import { feature } from 'topojson-client';
import { fetchAll } from './fetch.mjs';
import { outputs } from './outputs.mjs';
import { relief } from './relief.mjs';
import { basemap, water } from './vectors.mjs';

const files = fetchAll();
const ground = await basemap(files);
const topology = JSON.parse(ground);
const land = feature(topology, topology.objects.land);
mkdirSync(outputs.folder, { recursive: true });
writeFileSync(outputs.basemap, ground);
writeFileSync(outputs.water, await water(files));
writeFileSync(outputs.relief, await relief(files, land.features ?? [land]));

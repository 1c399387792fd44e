// The budgets of `npm run size`, gzip, against the build in dist and the files served beside it.
import { existsSync, readdirSync, readFileSync } from 'node:fs';

/** Loaded by a later gesture of the reader, or by an idle browser for paper: no part of the first load. */
const onDemand = [
  /^src\/app\/Paper\.tsx$/,
  /^src\/views\/(importer|share|about|method|counting|story|descent|detail|table|disagreements|sources)\//,
  /^src\/i18n\/locales\/(ru|kk)\b/,
  // A whole catalogue: it comes with the first of the views above.
  /^src\/i18n\/locales\/\w+\.ts$/,
  /^src\/views\/charts\/(NoCharts|frame\/(RestsOn|TwinTable|save))\.tsx?$/,
  /^src\/views\/timeline\/(LaneTables|DayLine|LaneLines|LinkKey)\.tsx$/,
  /^src\/views\/map\/(LinkArcs|OutlyingMarks|MapSourcesPanel)\.tsx$/,
  /^src\/views\/facets\/(ChipList|FoundBy|Relief|TownLine)\.tsx$/,
  /^src\/state\/searchIndex\.ts$/,
  // Leaflet, fetched when the pointer, finger or focus first comes to the map, or when a link leads
  // into it; until then, and in the first view always, the ground is a picture painted without it.
  /^src\/views\/map\/ground\/LiveGround\.tsx$/,
];

const manifest = JSON.parse(readFileSync('dist/.vite/manifest.json', 'utf8'));
const chunks = Object.entries(manifest).map(([key, chunk]) => ({ key, ...chunk }));
const chunkOf = Object.fromEntries(chunks.map((chunk) => [chunk.key, chunk]));

/** Recharts, what of ours draws with it, and what that says. */
function isCharts({ key, name }) {
  return (
    name === 'charts' ||
    /^src\/views\/charts\/(plots|wages|promises|extent|responses)\//.test(key) ||
    /^src\/i18n\/locales\/\w+\/withCharts\.ts$/.test(key)
  );
}

function isFirstLoad(chunk) {
  const { key } = chunk;
  return !isCharts(chunk) && !onDemand.some((pattern) => pattern.test(key));
}

/** Everything the entry reaches, lazily too, except what is named above. */
function firstLoad(chunk, seen = new Set()) {
  if (seen.has(chunk) || !isFirstLoad(chunk)) return seen;
  seen.add(chunk);
  for (const key of [...(chunk.imports ?? []), ...(chunk.dynamicImports ?? [])]) {
    firstLoad(chunkOf[key], seen);
  }
  return seen;
}

function filesOf(reached) {
  const files = reached.flatMap(({ file, css = [] }) => [file, ...css]);
  return [...new Set(files)].map((file) => `dist/${file}`);
}

function sourcesMention(text) {
  const sources = readdirSync('src', { recursive: true }).filter((file) =>
    /\.(tsx?|css)$/.test(file),
  );
  return sources.some((file) => readFileSync(`src/${file}`, 'utf8').includes(text));
}

/** A budget is due once the source that fills it exists; from then on an empty match fails. */
const budgets = [
  {
    name: 'first load, without the charts chunk',
    path: filesOf([...firstLoad(chunks.find((chunk) => chunk.isEntry))]),
    limit: '185 kB',
    due: true,
  },
  {
    name: 'charts chunk',
    path: filesOf(chunks.filter(isCharts)),
    limit: '115 kB',
    due: sourcesMention("from 'recharts'"),
  },
  {
    name: 'fonts of English',
    path: 'dist/assets/*-latin-[!e]*.woff2',
    limit: '130 kB',
    due: sourcesMention('@fontsource'),
  },
  {
    name: 'data of English',
    path: 'public/data/*.en.json',
    limit: '60 kB',
    due: existsSync('public/data'),
  },
  {
    name: 'basemap vectors',
    path: 'public/geo/**/*.{json,topojson,geojson}',
    limit: '130 kB',
    due: existsSync('public/geo'),
  },
  {
    name: 'basemap relief',
    path: 'public/geo/**/*.{png,webp,avif,jpg}',
    limit: '60 kB',
    due: existsSync('public/geo'),
  },
];

export default budgets
  .filter(({ due }) => due)
  .map(({ name, path, limit }) => ({ name, path, limit, gzip: true }));

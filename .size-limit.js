// The budgets of `npm run size`, gzip, against the build in dist and the files served beside it.
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';

/** Loaded by a later gesture of the reader, or by an idle browser for paper: no part of the first load. */
const onDemand = [
  /^(src\/app\/|_)(Paper|Pages|OverScreen|Dialog|Embed|KeptContent|KeptMissing|KeptNotice|CurrentLink|FootNotice|UnreadNotice|toInstrument)\b/,
  /^src\/views\/(share|about|method|counting|story|descent|detail|table|disagreements|sources|palette)\//,
  // A whole catalogue, and that of the palette: each comes with the first view that needs it.
  /^src\/i18n\/locales\/(\w+|\w+\/commands)\.ts$/,
  /^src\/views\/charts\/(NoCharts|frame\/(RestsOn|TwinTable|Saving))\.tsx?$/,
  /^src\/views\/timeline\/(LaneTables|DayLine|LaneLines|LinkKey)\.tsx$/,
  /^src\/views\/map\/(LinkArcs|OutlyingMarks|MapSourcesPanel|ground\/TouchHint)\.tsx$/,
  /^src\/views\/facets\/(ChipList|FoundBy|Relief|TownLine)\.tsx$/,
  // What only a link to kept data asks for.
  /^src\/data\/loadKept\.ts$/,
  // Asked for once the page has loaded, to keep it for later.
  /^src\/app\/offline\//,
  // Two views come with it, so it is a chunk of no name of its own.
  /^(src\/state\/|_)searchIndex\b/,
  // Leaflet, fetched when the pointer, finger or focus first comes to the map, or when a link leads
  // into it; until then, and in the first view always, the ground is a picture painted without it.
  /^src\/views\/map\/ground\/LiveGround\.tsx$/,
];

const manifest = JSON.parse(readFileSync('dist/.vite/manifest.json', 'utf8'));
const chunks = Object.entries(manifest).map(([key, chunk]) => ({ key, ...chunk }));
const chunkOf = Object.fromEntries(chunks.map((chunk) => [chunk.key, chunk]));

/** Recharts, and what of ours draws with it. */
function isCharts({ key, name }) {
  return name === 'charts' || /^src\/views\/charts\/(plots|wages|promises|extent|responses)\//.test(key);
}

/** What a language says with those charts. */
function isWordsOfCharts({ key }, code = '\\w+') {
  return new RegExp(`^src/i18n/locales/${code}/withCharts\\.ts$`).test(key);
}

/** The words of the first view: two catalogues are made of them, so they are a chunk of no name of its own. */
function firstWords(code) {
  const { imports } = chunkOf[`src/i18n/locales/${code}/commands.ts`];
  return imports.map((key) => chunkOf[key]).find(({ name }) => name === 'first');
}

/** Everything the entry reaches in one language, lazily too, except what is named above. */
function firstLoad(code) {
  const others = languages.filter((language) => language.code !== code);
  const seen = new Set(others.map((language) => firstWords(language.code)));
  const skipped = [...seen];
  const reach = (chunk) => {
    const { key, imports = [], dynamicImports = [] } = chunk;
    const later = isCharts(chunk) || isWordsOfCharts(chunk) || onDemand.some((pattern) => pattern.test(key));
    if (later || seen.has(chunk)) return;
    seen.add(chunk);
    for (const next of [...imports, ...dynamicImports]) reach(chunkOf[next]);
  };
  reach(chunks.find(({ name }) => name === 'app'));
  return [...seen].filter((chunk) => !skipped.includes(chunk));
}

/** The sheet and the script that stand in the page, as files of their own. */
function inPage() {
  const page = readFileSync('dist/index.html', 'utf8');
  const folder = 'node_modules/.cache/size';
  mkdirSync(folder, { recursive: true });
  return ['style', 'script'].map((name) => {
    const file = `${folder}/page.${name}`;
    writeFileSync(file, page.split(`<${name}>`)[1].split(`</${name}>`)[0]);
    return file;
  });
}

/** Files by what the manifest says of them; the sheet of the page itself is in the page. */
function filesOf(reached) {
  const files = reached.flatMap(({ file, css = [] }) => [file, ...css]);
  return [...new Set(files)].map((file) => `dist/${file}`).filter((file) => existsSync(file));
}

function sourcesMention(text) {
  const sources = readdirSync('src', { recursive: true }).filter((file) =>
    /\.(tsx?|css)$/.test(file),
  );
  return sources.some((file) => readFileSync(`src/${file}`, 'utf8').includes(text));
}

/** What each language loads of its own; `alphabets` are the files of `src/ui/fonts` its letters are in. */
const languages = [
  { code: 'en', name: 'English', alphabets: ['latin'] },
  { code: 'ru', name: 'Russian', alphabets: ['latin', 'cyrillic'] },
  { code: 'kk', name: 'Kazakh', alphabets: ['latin', 'cyrillic', 'cyrillic-ext'] },
];

/** A budget is due once the source that fills it exists; from then on an empty match fails. */
const budgets = [
  ...languages.flatMap(({ code, name, alphabets }) => [
    {
      name: `first load in ${name}, without the charts chunk`,
      path: [...inPage(), ...filesOf(firstLoad(code))],
      limit: '185 kB',
      due: true,
    },
    {
      name: `charts chunk in ${name}`,
      path: filesOf(chunks.filter((chunk) => isCharts(chunk) || isWordsOfCharts(chunk, code))),
      limit: '115 kB',
      due: sourcesMention("from 'recharts'"),
    },
    {
      name: `fonts of ${name}`,
      path: alphabets.map((alphabet) => `src/ui/fonts/*-${alphabet}.woff2`),
      limit: '130 kB',
      due: true,
    },
    {
      name: `data of ${name}`,
      path: `public/data/*.${code}.json`,
      limit: '60 kB',
      due: true,
    },
  ]),
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

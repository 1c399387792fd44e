import { cruise, type ICruiseResult, type IFlattenedRuleSet } from 'dependency-cruiser';
import { readdirSync } from 'node:fs';
import { join, sep } from 'node:path';

const left = ['crossfilter', 'domain', 'encoding'];
const middle = ['data', 'state', 'i18n'];

/** The rooms of src, each with the other rooms it may import from: always to its left. */
export const rooms: Readonly<Record<string, readonly string[]>> = {
  crossfilter: [],
  domain: ['crossfilter'],
  encoding: ['crossfilter', 'domain'],
  data: left,
  state: [...left, 'data'],
  i18n: [...left, 'state'],
  ui: ['encoding', 'i18n'],
  views: [...left, ...middle, 'ui'],
  app: [...left, ...middle, 'ui', 'views'],
  style: [...left, ...middle, 'ui', 'views', 'app'],
};

/** Packages by the only place that may import them. */
const packages = [
  { only: 'src/views/map/', names: ['leaflet', 'react-leaflet', '@react-leaflet/core'] },
  { only: 'src/views/charts/', names: ['recharts'] },
  { only: 'src/app/offline/', names: ['workbox-core', 'workbox-precaching'] },
  { only: 'src/data/authored/', names: ['zod', 'edtf'] },
  {
    only: 'src/(state|i18n|ui|views|app|style)/',
    names: ['react', 'react-dom', 'react-is', 'react-intl', 'nuqs', '@tanstack/react-query'],
  },
];

function roomRules() {
  return Object.entries(rooms).map(([room, others]) => ({
    name: `${room} imports only from its left`,
    from: { path: `^src/${room}/` },
    to: { path: '^src/', pathNot: `^src/(${[room, ...others].join('|')})/` },
  }));
}

function packageRules() {
  return packages.map(({ only, names }) => ({
    name: `${names.join(', ')} only below ${only}`,
    from: { path: '^src/', pathNot: `^${only}` },
    to: { path: `^(node_modules/)?(@types/)?(${names.join('|')})(/|$)` },
  }));
}

const views = {
  name: 'a view imports no other view',
  from: { path: '^src/views/([^/]+)' },
  to: { path: '^src/views/', pathNot: '^src/views/$1(/|$)' },
};

const cycles = { name: 'no cycles', from: {}, to: { circular: true } };

function ruleSet(): IFlattenedRuleSet {
  const forbidden = [...roomRules(), ...packageRules(), views, cycles];
  return { forbidden: forbidden.map((rule) => ({ severity: 'error', ...rule })) };
}

export interface House {
  /** The modules below src that the reading reached, type imports included. */
  readonly modules: readonly string[];
  /** One line a violation: the rule, from, to. */
  readonly violations: readonly string[];
}

function inSrc(source: string): boolean {
  return source.startsWith('src/') && /\.tsx?$/.test(source);
}

/** Reads every import below `folder`/src and holds it against the order of the house. */
export async function readHouse(folder: string): Promise<House> {
  const { output } = await cruise(['src'], {
    baseDir: folder,
    tsPreCompilationDeps: true,
    doNotFollow: 'node_modules',
    validate: true,
    ruleSet: ruleSet(),
    enhancedResolveOptions: { extensions: ['.ts', '.tsx', '.json', '.css'] },
  });
  const { modules, summary } = output as ICruiseResult;
  return {
    modules: modules.map(({ source }) => source).filter(inSrc),
    violations: summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} -> ${to}`),
  };
}

/** The same modules, as the disk has them. */
export function modulesOnDisk(folder: string): string[] {
  const files = readdirSync(join(folder, 'src'), { recursive: true, encoding: 'utf8' });
  return files.map((file) => `src/${file.split(sep).join('/')}`).filter(inSrc);
}

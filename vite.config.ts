import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { contentSecurityPolicy } from './scripts/vite/contentSecurityPolicy.ts';
import { firstSight } from './scripts/vite/firstSight.ts';
import { icuMessages } from './scripts/vite/icuMessages.ts';
import { installable } from './scripts/vite/installable.ts';
import { leanQueries } from './scripts/vite/leanQueries.ts';
import { linkPreview } from './scripts/vite/linkPreview.ts';
import { offline } from './scripts/vite/offline.ts';
import { oneFile } from './scripts/vite/oneFile.ts';
import { withPapers } from './scripts/vite/papers.ts';
import { plainIcons } from './scripts/vite/plainIcons.ts';
import { scopedNames } from './scripts/vite/scopedNames.ts';
import { tighter } from './scripts/vite/tighter.ts';
import { plainTests } from './tests/support/plainTests.ts';

const font = /\.woff2?$/;

/**
 * A group takes its modules' own dependencies along, so what the first load shares with a lazy
 * chunk is claimed first: otherwise React would end up inside `charts`.
 */
const chunks = [
  { name: 'vendor', test: /[\\/]node_modules[\\/]/, tags: ['$initial' as const], priority: 3 },
  // Whatever the first view shares with a late one would else be a small chunk of its own.
  { name: 'app', test: /[\\/]src[\\/]/, tags: ['$initial' as const], priority: 3 },
  {
    name: 'map',
    test: /[\\/]node_modules[\\/](leaflet|react-leaflet|@react-leaflet|topojson-client)[\\/]/,
    priority: 2,
  },
  { name: 'charts', test: /[\\/]node_modules[\\/]recharts[\\/]/, priority: 1 },
];

/**
 * What is asked for together with a late chunk: its styles and the two large libraries. The small
 * parts that chunks share they ask for themselves; to name them all would weigh on the first load.
 */
function askedForAhead(_chunk: string, parts: readonly string[]): string[] {
  return parts.filter((part) => part.endsWith('.css') || /\/(charts|map)-/.test(part));
}

/** No property here does more on being read than say its value: what reads one in vain is left out. */
export const minify = { compress: { treeshake: { propertyReadSideEffects: false as const } } };

/** What they make is left out where nobody uses it: components of react-intl, parsers of nuqs. */
export const treeshake = {
  manualPureFunctions: ['createFormattedComponent', 'createFormattedDateTimePartsComponent', 'createParser'],
};

/** How the modules of the page are read, whether a browser runs them or the build does. */
const modules = () => ({
  plugins: [react(), icuMessages(), plainIcons(), leanQueries()],
  css: { modules: { generateScopedName: scopedNames() } },
});

const alone = 'tests/**/*.alone.test.{ts,tsx}';
const plain = plainTests(import.meta.dirname);

const unit = {
  environment: 'jsdom',
  setupFiles: 'tests/support/setup.ts',
  include: ['tests/**/*.test.{ts,tsx}'],
  exclude: ['tests/e2e/**'],
  // Sheets are empty but where a test reads what is in them.
  css: { include: [/\?raw$/] },
  // Properties are tried many times, and two slow cores may be busy with something else.
  testTimeout: 20_000,
  hookTimeout: 20_000,
  restoreMocks: true,
  unstubGlobals: true,
};

export default defineConfig({
  base: './',
  ...modules(),
  plugins: [
    ...modules().plugins,
    firstSight(modules),
    contentSecurityPolicy(),
    installable(),
    linkPreview(),
    withPapers(),
    oneFile(),
    offline(),
    tighter(),
  ],
  build: {
    target: 'es2022',
    manifest: true,
    modulePreload: { polyfill: false, resolveDependencies: askedForAhead },
    assetsInlineLimit: (file) => (font.test(file) ? false : undefined),
    rolldownOptions: { treeshake, output: { minify, codeSplitting: { groups: chunks } } },
  },
  // The pages of the development server; a scan of every page would find those of the bench.
  optimizeDeps: { entries: ['index.html', 'style.html'] },
  preview: { host: '127.0.0.1' },
  test: {
    // A machine with two cores would be left with one worker.
    maxWorkers: '100%',
    projects: [
      // What is imported stays for the next file: most of a test's time would be its imports. Where the
      // next file is of another environment a new worker imports it all again, so each has its files.
      { extends: true, test: { ...unit, name: 'unit', exclude: [...unit.exclude, alone, ...plain], isolate: false } },
      {
        extends: true,
        test: { ...unit, name: 'plain', environment: 'node', include: plain, exclude: [alone], isolate: false },
      },
      // Who puts something else in a module's place, or needs it as first loaded, has it alone.
      { extends: true, test: { ...unit, name: 'alone', include: [alone] } },
    ],
    coverage: { include: ['src/**'], reportsDirectory: 'node_modules/.cache/coverage' },
  },
});

import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { icuMessages } from './scripts/vite/icuMessages.ts';
import { onePage } from './scripts/vite/onePage.ts';
import { plainIcons } from './scripts/vite/plainIcons.ts';
import { scopedNames } from './scripts/vite/scopedNames.ts';
import { minify, treeshake } from './vite.config.ts';

/** The whole atlas as one file that opens from a disk; the build of the pages puts it beside them. */
export default defineConfig({
  base: './',
  plugins: [
    react(),
    icuMessages(),
    plainIcons(),
    onePage({ name: 'ereuil.html', limit: 1_600_000, folders: ['data', 'geo'] }),
  ],
  css: { modules: { generateScopedName: scopedNames() } },
  publicDir: false,
  build: {
    target: 'es2022',
    outDir: 'dist-single',
    emptyOutDir: false,
    modulePreload: false,
    assetsInlineLimit: Infinity,
    cssCodeSplit: false,
    chunkSizeWarningLimit: Infinity,
    reportCompressedSize: false,
    rolldownOptions: {
      input: 'src/app/main.tsx',
      treeshake,
      output: { minify, codeSplitting: false },
    },
  },
});

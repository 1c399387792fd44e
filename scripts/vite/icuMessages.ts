import { parse } from '@formatjs/icu-messageformat-parser';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { leanMessage } from './leanMessage.ts';

const catalogue = /\/src\/i18n\/locales\/[^/]+\/[^/]+\.json$/;
const parser = '@formatjs/icu-messageformat-parser';
const parserModule = /\/@formatjs\/(icu-messageformat-parser\/index|icu-skeleton-parser\/.*)\.js$/;

function entriesOf(source: string, file: string): [string, unknown][] {
  const messages: unknown = JSON.parse(source);
  if (typeof messages !== 'object' || messages === null || Array.isArray(messages)) {
    throw new Error(`${file}: a catalogue is one flat object of { key: message }`);
  }
  return Object.entries(messages);
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/**
 * Replaces each ICU string of a catalogue by its syntax tree, so that no parser is needed at run
 * time. Throws one error that lists every message that does not parse, with file and key.
 */
export function compileCatalogue(source: string, file: string): string {
  const faults: string[] = [];
  const compiled = entriesOf(source, file).map(([key, message]) => {
    if (typeof message !== 'string') {
      faults.push(`${file}: ${key}: a message is a string`);
      return [key, []];
    }
    try {
      return [key, leanMessage(parse(message))];
    } catch (error) {
      faults.push(`${file}: ${key}: ${reasonOf(error)} in "${message}"`);
      return [key, []];
    }
  });
  if (faults.length > 0) throw new Error(faults.join('\n'));
  return JSON.stringify(Object.fromEntries(compiled));
}

/** Compiles the catalogues in every mode, and leaves the parser itself out of a build. */
export function icuMessages(): Plugin {
  return {
    name: 'ereuil:icu-messages',
    enforce: 'pre',
    config(_config, { command }) {
      if (command !== 'build') return undefined;
      // One path for every importer: react-intl and its parts bring their own copies of the parser.
      const replacement = fileURLToPath(import.meta.resolve(`${parser}/no-parser.js`));
      return { resolve: { alias: [{ find: new RegExp(`^${parser}$`), replacement }] } };
    },
    transform: {
      filter: { id: catalogue },
      handler(source, id) {
        return { code: compileCatalogue(source, relative(process.cwd(), id)), map: null };
      },
    },
    generateBundle(_options, bundle) {
      const modules = Object.values(bundle).flatMap((output) =>
        output.type === 'chunk' ? output.moduleIds : [],
      );
      const shipped = modules.filter((id) => parserModule.test(id));
      if (shipped.length > 0) this.error(`the message parser is in the bundle: ${shipped.join()}`);
    },
  };
}

// @vitest-environment node
import { build } from 'vite';
import { describe, expect, it } from 'vitest';
import { compileCatalogue, icuMessages } from '../../../scripts/vite/icuMessages.ts';

const page = 'virtual:page';

/** A page that formats one message, and that may bring the parser along by naming one of its files. */
function entry(extra: string) {
  const code = `
    import { createIntl } from 'react-intl';
    ${extra}
    globalThis.out = createIntl({ locale: 'en', messages: {} }).formatMessage({ id: 'a' });`;
  return {
    name: 'page',
    resolveId: (id: string) => (id === page ? id : null),
    load: (id: string) => (id === page ? code : null),
  };
}

async function bundle(extra: string): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'silent',
    plugins: [icuMessages(), entry(extra)],
    build: { write: false, minify: false, rolldownOptions: { input: page } },
  });
  if (Array.isArray(result) || !('output' in result)) throw new Error('one build has one output');
  return result.output.map((output) => (output.type === 'chunk' ? output.code : '')).join('');
}

describe('compileCatalogue', () => {
  it('keeps the keys and replaces each message by its syntax tree', () => {
    const compiled: unknown = JSON.parse(
      compileCatalogue(
        '{ "a": "Strikes", "b": "{n, plural, one {# day} other {# days}}" }',
        'a.json',
      ),
    );
    expect(compiled).toMatchObject({ a: [{ type: 0, value: 'Strikes' }], b: [{ value: 'n' }] });
  });

  it('leaves out what is taken for granted: forms that say the same as the last, and defaults', () => {
    const message = '{n, plural, =0 {none} one {a} few {# b} many {# b} other {# b}}';
    const compiled: unknown = JSON.parse(compileCatalogue(JSON.stringify({ a: message }), 'a.json'));
    const said = (value: unknown[]) => ({ value });
    const most = said([{ type: 7 }, { type: 0, value: ' b' }]);
    const options = { '=0': said([{ type: 0, value: 'none' }]), one: said([{ type: 0, value: 'a' }]), other: most };
    expect(compiled).toEqual({ a: [{ type: 6, value: 'n', options }] });
  });

  it('names file and key of every message that does not parse', () => {
    const compile = () =>
      compileCatalogue('{ "good": "x", "bad": "{n", "worse": 1 }', 'en/map.json');
    expect(compile).toThrow(/en\/map\.json: bad: .*\nen\/map\.json: worse: a message is a string/);
  });

  it('refuses a catalogue that is not one flat object', () => {
    expect(() => compileCatalogue('[]', 'en/map.json')).toThrow('en/map.json');
    expect(() => compileCatalogue('{ "a": { "b": "c" } }', 'en/map.json')).toThrow('a:');
  });
});

describe('icuMessages', () => {
  it('leaves the parser out of a build', async () => {
    const code = await bundle('');
    expect(code).toContain('createIntl');
    expect(code).not.toContain('tryParseDecimalInteger');
  });

  it('fails a build that would ship the parser all the same', async () => {
    const path = new URL(
      '../../../node_modules/@formatjs/icu-messageformat-parser/index.js',
      import.meta.url,
    );
    const extra = `import { parse } from ${JSON.stringify(path.pathname)}; globalThis.p = parse;`;
    await expect(bundle(extra)).rejects.toThrow('the message parser is in the bundle');
  });
});

import fc from 'fast-check';
import { sha256 } from '../../../scripts/data/files.ts';
import { compileAtlases } from '../../../src/data/compile/compileAtlas.ts';
import type { Atlas } from '../../../src/data/atlas.ts';
import { extractOf, type Extract, type Taken } from '../../../src/data/export/extract.ts';
import { languages, type Language } from '../../../src/domain/language.ts';
import { fixture } from '../fixtures/dataset.ts';

export const taken: Taken = {
  filters: [],
  address: 'https://atlas.example/',
  accessed: '2026-11-23',
};

const compiled = compileAtlases(fixture(), sha256);

/** The invented dataset of two events. */
export function invented(language: Language = 'en'): Atlas {
  return compiled[language];
}

/** Words that have tried the patience of file formats. */
export const nasty = fc.string({
  unit: fc.constantFrom(
    ...['\\', '{', '}', '%', '&', '$', '#', '_', '~', '^', '"', "'", '`', '<', '>', '|', ',', ';'],
    ...['=', '+', '-', '@', '\n', '\r', '\t', ' ', ' ', 'a', 'Z', '0', 'ә', 'ғ', 'ң', 'Ж', '—', '«'],
    ...['😀', 'é', 'TY  - ', 'ER  - ', '\u2028', '\u0007', '*'],
  ),
  maxLength: 30,
});

/** Any part of the invented dataset in any language, every event with a title of nasty words. */
export const anyExtract: fc.Arbitrary<Extract> = fc
  .record({
    language: fc.constantFrom(...languages),
    titles: fc.tuple(nasty, nasty),
    keys: fc.option(fc.subarray(['quarry', 'bakery', 'nobody'])),
    filters: fc.array(nasty, { maxLength: 3 }),
    frozen: fc.option(fc.webUrl(), { nil: undefined }),
    address: fc.webUrl({ withQueryParameters: true }),
  })
  .map(({ language, titles, keys, filters, frozen, address }) => {
    const atlas = invented(language);
    const events = atlas.events.map((event, i) => ({ ...event, title: titles[i] ?? '' }));
    const links = frozen === undefined ? { address } : { address, frozen };
    return extractOf({ ...atlas, events }, keys, { ...taken, ...links, filters });
  });

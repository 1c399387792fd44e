import { shortHash } from '../contentHash.ts';
import { citableExtract, oneLine } from './cite/citable.ts';
import { textOf } from './cite/text.ts';
import type { Extract } from './extract.ts';
import { wordsOf } from './words/words.ts';

/** Something said of an extract: what it is about, and what is said, which may be several things. */
export type Statement = readonly [about: string, said: readonly string[]];

function rowsLine({ atlas, events }: Extract): string {
  const ofWave = (rows: Extract['events']) => rows.filter(({ wave }) => wave).length;
  const [taken, all] = [ofWave(events), ofWave(atlas.events)];
  const { readme } = wordsOf(atlas.locale);
  return readme.rows(taken, all, events.length - taken, atlas.events.length - all);
}

/** What a reader of a file has to know of it, in the language of the atlas. */
export function statementsOf(extract: Extract): readonly Statement[] {
  const { atlas, filters, address, frozen, accessed } = extract;
  const words = wordsOf(atlas.locale);
  const { readme } = words;
  const version = words.version(atlas.version, shortHash(atlas.hash));
  return [
    [words.dataset, [atlas.title, version, `sha256:${atlas.hash}`].map(oneLine)],
    [readme.taken, [rowsLine(extract)]],
    [words.filters, filters.length === 0 ? [readme.noFilters] : filters.map(oneLine)],
    [words.accessed, [accessed]],
    ...(frozen === undefined ? [] : [[words.frozen, [frozen]] as const]),
    [words.living, [address]],
    [readme.licenceName, [readme.licence(atlas.licence)]],
    [readme.cite, [textOf(citableExtract(extract))]],
  ];
}

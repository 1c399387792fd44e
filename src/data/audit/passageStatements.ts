import type { Source } from '../../domain/source.ts';
import { figureProbes, type Probe } from './probe.ts';
import type { Statement } from './statement.ts';

const plain = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim();

/** The finding aid has to be how the paragraph begins. */
function opening(words: string): Probe {
  return {
    wanted: `begins "${words}"`,
    find: (text) =>
      plain(text).startsWith(plain(words)) ? { start: 0, end: words.length } : undefined,
  };
}

/**
 * What the dataset says of each paragraph of a source: the figures of its report, and its first
 * words. Names are left to reading: a paragraph may mean a company that only the one before names.
 */
export function passageStatements(source: Source): readonly Statement[] {
  return source.passages.map(({ n, reports, opens }) => ({
    owner: source.id,
    field: `passages.${n}`,
    value: reports,
    basis: 'stated',
    noted: false,
    at: [n],
    probes: [...(opens === undefined ? [] : [opening(opens)]), ...figureProbes(reports)],
  }));
}

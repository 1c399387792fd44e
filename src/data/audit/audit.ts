import type { Atlas } from '../atlas.ts';
import { eventStatements, knownSpellings } from './eventStatements.ts';
import type { Excerpt } from './excerpt.ts';
import { findAnyName } from './names.ts';
import { passageStatements } from './passageStatements.ts';
import type { Probe } from './probe.ts';
import type { Statement } from './statement.ts';

/** Where something that was looked for stands; none where it stands in no cited paragraph. */
export interface Hit {
  readonly wanted: string;
  readonly where?: Excerpt & { readonly n: number };
}

/**
 * `found`: everything that can be looked for stands in a cited paragraph. `by_reading`: there is
 * nothing to look for. `inferred`: something is not there, and a note says why it was concluded.
 */
export type Verdict = 'found' | 'by_reading' | 'inferred' | 'not_found';

export interface Finding {
  readonly statement: Statement;
  readonly hits: readonly Hit[];
  readonly verdict: Verdict;
  /** Whether a cited paragraph names the employer; always true where that is not asked. */
  readonly namesEmployer: boolean;
}

type Paragraphs = ReadonlyMap<number, string>;

function look(probe: Probe, at: readonly number[], paragraphs: Paragraphs): Hit {
  const { wanted } = probe;
  for (const n of at) {
    const found = probe.find(paragraphs.get(n) ?? '');
    if (found !== undefined) return { wanted, where: { n, start: found.start, end: found.end } };
  }
  return { wanted };
}

function verdictOf({ basis, noted }: Statement, hits: readonly Hit[]): Verdict {
  if (hits.length === 0) return 'by_reading';
  if (hits.every((hit) => hit.where !== undefined)) return 'found';
  return basis === 'inferred' && noted ? 'inferred' : 'not_found';
}

function check(statement: Statement, paragraphs: Paragraphs): Finding {
  const { at, probes, employer } = statement;
  const wanted = new Map(probes.map((probe) => [probe.wanted, probe]));
  const hits = [...wanted.values()].map((probe) => look(probe, at, paragraphs));
  const exists = at.some((n) => paragraphs.has(n));
  const verdict = exists ? verdictOf(statement, hits) : 'not_found';
  const namesEmployer =
    employer === undefined ||
    at.some((n) => findAnyName(paragraphs.get(n) ?? '', employer) !== undefined);
  return { statement, hits, verdict, namesEmployer };
}

/** Checks everything that cites a source against the source's paragraphs. */
export function audit(atlas: Atlas, source: string, paragraphs: Paragraphs): readonly Finding[] {
  const known = knownSpellings(atlas);
  const audited = { atlas, source, known };
  const listed = atlas.sources.filter(({ id }) => id === source);
  const statements = [
    ...atlas.events.flatMap((event) => eventStatements(event, audited)),
    ...listed.flatMap((each) => passageStatements(each)),
  ];
  return statements.map((statement) => check(statement, paragraphs));
}

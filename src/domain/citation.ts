import type { Citation } from './claim.ts';
import type { LinkBasis } from './codes.ts';
import type { Dataset } from './dataset.ts';
import { hasParagraphs } from './source.ts';

/** Passage numbers as they are written: runs of three or more joined, the others listed. */
export function passageNumbers(at: readonly number[]): string {
  const sorted = [...new Set(at)].sort((a, b) => a - b);
  const runs: [number, number][] = [];
  for (const n of sorted) {
    const last = runs.at(-1);
    if (last?.[1] === n - 1) last[1] = n;
    else runs.push([n, n]);
  }
  return runs
    .map(([from, to]) => (from === to ? `${from}` : to === from + 1 ? `${from}, ${to}` : `${from}–${to}`))
    .join(', ');
}

/** What a citation needs to be shown. */
export interface Cited extends Omit<Citation, 'basis'> {
  readonly basis: Citation['basis'] | LinkBasis;
}

/** Name of the source, and the paragraphs in it where it has numbered ones. */
export interface Whereabouts {
  readonly source: string;
  /** Null where the source has no paragraph numbers of its own. */
  readonly at: string | null;
}

/** Where a statement stands, ready to be worded. */
export function whereabouts(
  dataset: Dataset,
  { source: id, at }: Pick<Cited, 'source' | 'at'>,
): Whereabouts {
  const source = dataset.sources.get(id);
  const numbered = source !== undefined && hasParagraphs(source);
  return { source: source?.label ?? id, at: numbered ? passageNumbers(at) : null };
}

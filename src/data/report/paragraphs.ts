import { citationsOf } from '../../domain/facts.ts';
import type { Atlas } from '../atlas.ts';

/** A paragraph of the main source, and the ids of the events that cite it. */
export interface Paragraph {
  readonly n: number;
  readonly events: readonly string[];
}

/** The paragraphs that report actions; what stands before and after them is opinion. */
export const reportedParagraphs = { first: 2, last: 52 } as const;

/** For each paragraph that reports actions, the events that cite it, in the order of the atlas. */
export function citingEvents(atlas: Atlas): readonly Paragraph[] {
  const cited = atlas.events.map((event) => {
    const own = citationsOf(event).filter(({ source }) => source === atlas.main_source);
    return { id: event.id, at: new Set(own.flatMap(({ at }) => at)) };
  });
  const { first, last } = reportedParagraphs;
  return Array.from({ length: last - first + 1 }, (_, index) => {
    const n = first + index;
    return { n, events: cited.filter(({ at }) => at.has(n)).map(({ id }) => id) };
  });
}

/** The report as text, with the paragraphs nobody cites at its end. */
export function paragraphReport(atlas: Atlas): string {
  const paragraphs = citingEvents(atlas);
  const lines = paragraphs.map(({ n, events }) => `¶${n}  ${events.join(', ') || '-'}`);
  const uncited = paragraphs.filter(({ events }) => events.length === 0).map(({ n }) => `¶${n}`);
  const rest = uncited.length === 0 ? 'every paragraph is cited' : uncited.join(', ');
  return [...lines, '', `cited by no event: ${rest}`, ''].join('\n');
}

import type { LinkBasis } from '../domain/codes.ts';

/** The grades of evidence for a link, the strongest first: the order of keys. */
export const gradeOrder: readonly LinkBasis[] = ['workers_say', 'reporter_says', 'sequence_only'];

const dashes: Record<LinkBasis, string | undefined> = {
  workers_say: undefined,
  reporter_says: '5 3',
  sequence_only: '1 3',
};

/** The stroke of a link by who says so, as an SVG dash array; undefined is a solid line. */
export function linkDash(basis: LinkBasis): string | undefined {
  return dashes[basis];
}

/** Pixels a line is shifted by, so that lines from one place do not hide each other's stroke. */
export function linkShift(basis: LinkBasis): number {
  return 3 * gradeOrder.indexOf(basis);
}

import { Answer } from '../../crossfilter/clause.ts';
import type { Dataset } from '../../domain/dataset.ts';
import { stateAt, type Phase } from '../../domain/span.ts';
import type { Live } from '../../state/live.ts';
import type { Inspiration } from './links.ts';
import type { SiteIndex } from './sites.ts';

/** How a disc can differ from its outcome's mark, in the order of the key. */
export const doubts = ['ahead', 'perhaps', 'unreported', 'dateless', 'possible', 'undated'] as const;
export type Doubt = (typeof doubts)[number];

/** What is doubtful of a row in a phase; undefined where its mark stands as it is. */
function phaseDoubt(phase: Phase): Doubt | undefined {
  switch (phase) {
    case 'undated':
      return 'dateless';
    case 'not_yet':
      return 'ahead';
    case 'possibly_begun':
    case 'possibly_ended':
      return 'perhaps';
    case 'unreported':
      return 'unreported';
    case 'running':
    case 'ended':
      return undefined;
  }
}

function certaintyDoubt(certainty: number | undefined): Doubt | undefined {
  if (certainty === Answer.POSSIBLE) return 'possible';
  return certainty === Answer.UNKNOWN ? 'undated' : undefined;
}

type Shown = Pick<Live, 'day'> & {
  readonly evaluation: Pick<Live['evaluation'], 'certainty' | 'failBits'>;
};

/** The doubts drawn of the discs that are shown this moment, and no others. */
export function doubtsDrawn(
  { roles }: Dataset,
  { places }: SiteIndex,
  { day, evaluation }: Shown,
): readonly Doubt[] {
  const drawn = new Set<Doubt | undefined>();
  for (const { rows } of places) {
    for (const row of rows) {
      if (evaluation.failBits[row] !== 0) continue;
      drawn.add(
        day === null
          ? certaintyDoubt(evaluation.certainty[row])
          : phaseDoubt(stateAt(roles.span?.(row), day)),
      );
    }
  }
  return doubts.filter((doubt) => drawn.has(doubt));
}

/** Whether a ring is drawn of an action that is counted at another of its places, and has begun. */
export function hasFurther(
  { roles }: Dataset,
  { places }: SiteIndex,
  { day, evaluation }: Shown,
): boolean {
  const isDrawn = (row: number) =>
    evaluation.failBits[row] === 0 &&
    (day === null || stateAt(roles.span?.(row), day) !== 'not_yet');
  return places.some(({ further }) => further.some(isDrawn));
}

/** What the rings round discs stand for: the open action, those linked, or both. */
export type Ringed = 'open' | 'linked' | 'both';

/** What is ringed: the open row and the ends of links, where they have a disc; null for nothing. */
export function ringedBy(
  { roles }: Dataset,
  open: number | undefined,
  links: readonly Inspiration[],
): Ringed | null {
  const hasDisc = (row: number) => (roles.sites?.(row).length ?? 0) > 0;
  const opened = open !== undefined && hasDisc(open);
  const linked = links.some(({ rows }) => rows.some((row) => row !== open && hasDisc(row)));
  if (opened) return linked ? 'both' : 'open';
  return linked ? 'linked' : null;
}

/** Who says so, of the arrows that lead from one place to another. */
export function arrowBases(
  { roles }: Dataset,
  links: readonly Inspiration[],
): readonly Inspiration['basis'][] {
  const placeOf = (row: number) => roles.sites?.(row)[0]?.place.id;
  const drawn = links.filter(({ rows: [from, to] }) => {
    const [start, end] = [placeOf(from), placeOf(to)];
    return start !== undefined && end !== undefined && start !== end;
  });
  return (['workers_say', 'reporter_says'] as const).filter((basis) =>
    drawn.some((link) => link.basis === basis),
  );
}

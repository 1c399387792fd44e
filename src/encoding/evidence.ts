import { linkBases, type LinkBasis } from '../domain/codes.ts';
import { isInspiration, type Tie } from '../domain/descent.ts';

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
  return 3 * linkBases.indexOf(basis);
}

/** How the line of a link is drawn. */
export interface LinkForm {
  readonly basis: LinkBasis;
  /** Between others than the row whose line of descent is lit: a thinner line, a hollow head. */
  readonly aside: boolean;
  /** Whether an arrow shows which led to the other. */
  readonly headed: boolean;
}

/** The form of a tie's line in the line of descent of a row; null where it is nobody's. */
export function linkForm(tie: Tie, row: number | null): LinkForm {
  const aside = row !== null && tie.from !== row && tie.to !== row;
  return { basis: tie.basis, aside, headed: isInspiration(tie) };
}

/** The forms of some lines, each once: a row's own first, those of better evidence first. */
export function formsOf(drawn: readonly LinkForm[]): readonly LinkForm[] {
  return [false, true].flatMap((aside) =>
    linkBases.flatMap((basis) => {
      const alike = drawn.filter((form) => form.basis === basis && form.aside === aside);
      return alike.find(({ headed }) => headed) ?? alike.slice(0, 1);
    }),
  );
}

import { linkBases } from '../../domain/codes.ts';
import type { Dataset } from '../../domain/dataset.ts';
import type { Line, Tie } from '../../domain/descent.ts';
import { linkForm, type LinkForm } from '../../encoding/evidence.ts';

/** Every line once, by the best evidence there is for it. */
export function eachLineOnce(ties: readonly Tie[]): readonly Tie[] {
  const lines = new Map<string, Tie>();
  for (const tie of ties) {
    const key = `${tie.from} ${tie.to}`;
    const known = lines.get(key);
    if (known === undefined || linkBases.indexOf(tie.basis) < linkBases.indexOf(known.basis)) {
      lines.set(key, tie);
    }
  }
  return [...lines.values()];
}

/** A tie that is drawn as a line between two places. */
export interface Arc {
  readonly tie: Tie;
  readonly form: LinkForm;
  /** Ids of the places it leads from and to. */
  readonly places: readonly [from: string, to: string];
}

/**
 * The ties of a line of descent that lead from one place to another on a map, each line once; within
 * one place the rings round the discs say it. Of two plates, one of which has the places of
 * `members`, none leads to the other.
 */
export function arcsOf(
  { roles }: Dataset,
  { row, ties }: Pick<Line, 'row' | 'ties'>,
  members: ReadonlySet<string> | undefined,
): readonly Arc[] {
  const placeOf = (at: number) => roles.sites?.(at)[0]?.place.id;
  return eachLineOnce(ties).flatMap((tie) => {
    const [from, to] = [placeOf(tie.from), placeOf(tie.to)];
    if (from === undefined || to === undefined || from === to) return [];
    if (members !== undefined && members.has(from) !== members.has(to)) return [];
    return [{ tie, form: linkForm(tie, row), places: [from, to] as const }];
  });
}

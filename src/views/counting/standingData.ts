import type { Dataset } from '../../domain/dataset.ts';
import { verdictOf, type Verdict } from '../../domain/definition.ts';
import { standings, type Definition, type Ground, type Standing } from '../../domain/standing.ts';

/** A row and what a definition says of it. */
export interface Judged {
  readonly row: number;
  readonly verdict: Verdict;
}

/** Rows that stand alike for the same reason. */
export interface Grounded {
  readonly standing: Standing;
  readonly ground: Ground;
  readonly rows: readonly Judged[];
}

/** What a definition says of every counted row, in order; empty where the dataset cannot tell. */
export function judgedBy({ roles, length }: Dataset, definition: Definition): readonly Judged[] {
  return Array.from({ length }, (_, row) => row).flatMap((row) => {
    const event = roles.record?.(row);
    return event === undefined ? [] : [{ row, verdict: verdictOf(event, definition) }];
  });
}

/** How many rows stand so. */
export function countOf(judged: readonly Judged[], standing: Standing): number {
  return judged.filter(({ verdict }) => verdict.standing === standing).length;
}

/** The rows by how they stand, and within that by reason; reasons in the order they first occur. */
export function byGround(judged: readonly Judged[]): readonly Grounded[] {
  return standings.flatMap((standing) => {
    const here = judged.filter(({ verdict }) => verdict.standing === standing);
    const grounds = [...new Set(here.map(({ verdict }) => verdict.ground))];
    return grounds.map((ground) => ({
      standing,
      ground,
      rows: here.filter(({ verdict }) => verdict.ground === ground),
    }));
  });
}

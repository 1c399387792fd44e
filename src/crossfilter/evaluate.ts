import { answersTo } from './answer.ts';
import { Answer, keeps, type Clause } from './clause.ts';
import type { Column } from './column.ts';
import type { Selection } from './selection.ts';
import type { Table } from './table.ts';

/** Bits of a row's number; the last one is shared by every clause from the 32nd on. */
export const CLAUSE_BITS = 32;

/** A clause, the bit it sets on rows that fail it, and every row's answer. */
export interface AskedClause {
  readonly clause: Clause;
  readonly column: Column | undefined;
  readonly bit: number;
  readonly answers: Uint8Array;
}

/** What a selection makes of a table. */
export interface Evaluation {
  /** The clauses that could be asked of this table, in the selection's order. */
  readonly asked: readonly AskedClause[];
  /** A row's failed clauses as bits. 0 = shown; its dimension's one bit = counts there. */
  readonly failBits: Uint32Array;
  /** A shown row's weakest answer (unknown, then possible, then certain); NO = not shown. */
  readonly certainty: Uint8Array;
  /** The number of rows shown: the sum of the three below. */
  readonly shown: number;
  readonly certain: number;
  readonly possible: number;
  readonly unknown: number;
}

/**
 * Puts every clause to every row. Clauses that the table's columns cannot answer restrict
 * nothing. `previous` lends its answers to clauses that are the same object on the same
 * column, and is returned itself when nothing else changed. Beyond 32 clauses what is shown stays
 * right, but those that share a bit are left out together where a dimension leaves out its own.
 */
export function evaluate(table: Table, selection: Selection, previous?: Evaluation): Evaluation {
  const asked = ask(table, selection, previous);
  if (previous !== undefined && sameQuestions(table, asked, previous)) return previous;
  const failBits = new Uint32Array(table.length);
  const doubt = new Uint8Array(table.length);
  for (const one of asked) mark(one, failBits, doubt);
  return { asked, failBits, ...weigh(failBits, doubt) };
}

/** The bits of the clauses on a dimension; 0 when it has none. */
export function bitsOf(evaluation: Evaluation, dimension: string): number {
  return evaluation.asked.reduce(
    (bits, { clause, bit }) => (clause.dimension === dimension ? bits | bit : bits),
    0,
  );
}

function ask(table: Table, selection: Selection, previous?: Evaluation): readonly AskedClause[] {
  const asked: AskedClause[] = [];
  for (const clause of selection) {
    const column = table.columns.get(clause.dimension);
    const lent = previous?.asked.find(
      (old) =>
        old.clause === clause && old.column === column && old.answers.length === table.length,
    );
    const answers = lent?.answers ?? answersTo(clause, column, 0, table.length);
    if (answers === null) continue;
    const bit = 2 ** Math.min(asked.length, CLAUSE_BITS - 1);
    asked.push({ clause, column, bit, answers });
  }
  return asked;
}

function sameQuestions(
  table: Table,
  asked: readonly AskedClause[],
  previous: Evaluation,
): boolean {
  return (
    previous.failBits.length === table.length &&
    previous.asked.length === asked.length &&
    asked.every(({ answers, bit }) =>
      previous.asked.some((old) => old.answers === answers && old.bit === bit),
    )
  );
}

/** Certain, possible and unknown as a scale on which the weakest answer is the greatest. */
const doubtOf = { [Answer.NO]: 0, [Answer.CERTAIN]: 0, [Answer.POSSIBLE]: 1, [Answer.UNKNOWN]: 2 };
const answerOfDoubt = Uint8Array.of(Answer.CERTAIN, Answer.POSSIBLE, Answer.UNKNOWN);

function mark({ clause, bit, answers }: AskedClause, failBits: Uint32Array, doubt: Uint8Array) {
  const bits = new Uint32Array(4);
  const doubts = new Uint8Array(4);
  for (const answer of Object.values(Answer)) {
    bits[answer] = keeps(clause, answer) ? 0 : bit;
    doubts[answer] = doubtOf[answer];
  }
  for (let row = 0; row < answers.length; row++) {
    const answer = answers[row] ?? Answer.NO;
    failBits[row] = (failBits[row] ?? 0) | (bits[answer] ?? 0);
    const more = doubts[answer] ?? 0;
    if (more > (doubt[row] ?? 0)) doubt[row] = more;
  }
}

function weigh(failBits: Uint32Array, doubt: Uint8Array): Omit<Evaluation, 'asked' | 'failBits'> {
  const certainty = new Uint8Array(failBits.length);
  const counts = new Uint32Array(3);
  for (let row = 0; row < failBits.length; row++) {
    if (failBits[row] !== 0) continue;
    const most = doubt[row] ?? 0;
    counts[most] = (counts[most] ?? 0) + 1;
    certainty[row] = answerOfDoubt[most] ?? Answer.UNKNOWN;
  }
  const [certain = 0, possible = 0, unknown = 0] = counts;
  return { certainty, shown: certain + possible + unknown, certain, possible, unknown };
}

import { Answer, type Clause, type ValuesClause } from './clause.ts';
import { UNKNOWN, type CategoryColumn, type Column, type SetColumn } from './column.ts';
import { windowAnswers } from './window.ts';

/**
 * The answers of the rows from `first` up to and without `last`. Null when the clause cannot
 * be asked of the column (it is of another kind, or there is none): such a clause, from a
 * link made for other data, say, restricts nothing.
 */
export function answersTo(
  clause: Clause,
  column: Column | undefined,
  first: number,
  last: number,
): Uint8Array | null {
  switch (clause.kind) {
    case 'values':
      if (column?.kind === 'category') return categoryAnswers(clause.values, column, first, last);
      if (column?.kind === 'set') return setAnswers(clause, column, first, last);
      return null;
    case 'window':
      return column?.kind === 'span' ? windowAnswers(clause, column, first, last) : null;
    case 'rows':
      return rowsAnswers(clause.rows, first, last);
  }
}

/** The answer of one row; certain when the clause cannot be asked of the column. */
export function answerOf(clause: Clause, column: Column | undefined, row: number): Answer {
  switch (answersTo(clause, column, row, row + 1)?.[0]) {
    case Answer.NO:
      return Answer.NO;
    case Answer.POSSIBLE:
      return Answer.POSSIBLE;
    case Answer.UNKNOWN:
      return Answer.UNKNOWN;
    default:
      return Answer.CERTAIN;
  }
}

/** The answer of each code, and at the end that of "not known". */
function answerByCode(asked: readonly string[], values: readonly string[]): Uint8Array {
  const wanted = new Set(asked);
  const answers = new Uint8Array(values.length + 1);
  values.forEach((value, code) => {
    answers[code] = wanted.has(value) ? Answer.CERTAIN : Answer.NO;
  });
  answers[values.length] = wanted.has(UNKNOWN) ? Answer.CERTAIN : Answer.UNKNOWN;
  return answers;
}

function categoryAnswers(
  asked: readonly string[],
  { codes, values }: CategoryColumn,
  first: number,
  last: number,
): Uint8Array {
  const byCode = answerByCode(asked, values);
  const answers = new Uint8Array(last - first);
  for (let row = first; row < last; row++) {
    const code = codes[row] ?? -1;
    answers[row - first] = byCode[code < 0 ? values.length : code] ?? Answer.NO;
  }
  return answers;
}

function setAnswers(
  { values: asked, only }: ValuesClause,
  { offsets, codes, values }: SetColumn,
  first: number,
  last: number,
): Uint8Array {
  const byCode = answerByCode(asked, values);
  const none = byCode[values.length] ?? Answer.UNKNOWN;
  const answers = new Uint8Array(last - first);
  for (let row = first; row < last; row++) {
    const start = offsets[row] ?? 0;
    const end = offsets[row + 1] ?? 0;
    let answer: number = start === end ? none : Answer.NO;
    let held = 0;
    for (let run = start; run < end; run++) {
      const own = byCode[codes[run] ?? -1] ?? Answer.NO;
      answer |= own;
      if (own === Answer.CERTAIN) held++;
    }
    const others = only && (held < end - start || (end > start && held < asked.length));
    answers[row - first] = others ? Answer.NO : answer;
  }
  return answers;
}

function rowsAnswers(rows: Uint8Array, first: number, last: number): Uint8Array {
  const answers = new Uint8Array(last - first);
  for (let row = first; row < last; row++) {
    answers[row - first] = rows[row] === 1 ? Answer.CERTAIN : Answer.NO;
  }
  return answers;
}

import { valueOf } from '../../domain/claim.ts';
import { wordings } from '../../domain/codes.ts';
import type { Wages } from '../../domain/event.ts';
import { impliedWon, participantsOf, spread, takingPart } from '../../domain/measures.ts';
import { rangeCell, rangeText } from './cell.ts';
import type { Column } from './column.ts';

const everyClaim = 'over every claim of people taking part, not staff';

export const participantsLow: Column = {
  name: 'participants_low',
  type: 'integer',
  description: `Lowest number ${everyClaim}; empty where one of them has no lower bound.`,
  value: (event) => spread(takingPart(event).map(({ value }) => value))?.low ?? null,
};

export const participantsHigh: Column = {
  name: 'participants_high',
  type: 'integer',
  description: `Highest number ${everyClaim}; empty where one of them has no upper bound.`,
  value: (event) => spread(takingPart(event).map(({ value }) => value))?.high ?? null,
};

export const participantsText: Column = {
  name: 'participants_text',
  type: 'string',
  description: 'How the source in use words the number, a code.',
  codes: wordings,
  value: (event) => participantsOf(event, 'in_use')?.wording ?? null,
};

export const workforce: Column = {
  name: 'workforce',
  type: 'string',
  description: "The employer's staff; a number or range.",
  value: (event) => rangeText(valueOf(event.workforce)),
};

function wageColumn(name: string, field: keyof Wages, description: string): Column {
  return { name, type: 'string', description, value: (event) => rangeCell(event.wages[field]) };
}

const perMonth = 'tenge a month; a number or range';
const percent = 'percent of the pay before; a number or range';

export const wageBefore = wageColumn('wage_before_kzt', 'before', `Pay before, ${perMonth}.`);
export const wageTarget = wageColumn('wage_target_kzt', 'target', `Pay demanded, ${perMonth}.`);
export const wageAfter = wageColumn('wage_after_kzt', 'after', `Pay agreed, ${perMonth}.`);
export const wageDemanded = wageColumn('wage_demanded_pct', 'demanded', `Rise demanded, ${percent}.`);
export const wageOffered = wageColumn('wage_offered_pct', 'offered', `Rise offered, ${percent}.`);
export const wageWon = wageColumn('wage_won_pct', 'won', `Rise won, as stated, ${percent}.`);

export const wageImplied: Column = {
  name: 'wage_implied_pct',
  type: 'string',
  description: `Rise won that the amounts before and after imply, ${percent}.`,
  value: (event) => rangeText(impliedWon(event.wages)),
};

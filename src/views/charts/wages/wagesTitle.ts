import { spread } from '../../../domain/measures.ts';
import { measure, sentence, type Sentence } from '../sentence.ts';
import type { LadderRow, WagesData } from './wagesData.ts';

/** Figures worth comparing raises with, percent; the greatest that most of them reach is told. */
const marks = [100, 90, 75, 50, 25, 10];
const MOST = 2 / 3;

function percentTitle(rows: readonly LadderRow[]): Sentence {
  const raises = rows.flatMap(({ got }) => got ?? []);
  const total = raises.length;
  const apart = rows.filter(({ got, implied }) => got !== undefined && implied !== undefined).length;
  const [only] = raises;
  const computed = rows.flatMap(({ implied }) => implied ?? []);
  const amounts = spread(computed);
  if (only === undefined) {
    return amounts === undefined
      ? sentence('charts.wages.title.none_won', { known: rows.length })
      : sentence('charts.wages.title.implied', {
          count: computed.length,
          range: measure(amounts, 'percent'),
        });
  }
  if (total === 1) {
    return sentence('charts.wages.title.one', { raise: measure(only, 'percent'), apart });
  }
  const reach = (mark: number) => raises.filter(({ low }) => low !== null && low >= mark).length;
  const mark = marks.find((candidate) => reach(candidate) >= total * MOST);
  if (mark === undefined) {
    const range = spread(raises) ?? only;
    return sentence('charts.wages.title.spread', {
      total,
      range: measure(range, 'percent'),
      apart,
    });
  }
  const beyond = raises.some(({ low, high }) => low !== null && low >= mark && high !== mark);
  const values = {
    total,
    mark: measure(mark, 'percent'),
    apart,
    more: beyond ? 'yes' : 'no',
  };
  return reach(mark) === total
    ? sentence('charts.wages.title.all', values)
    : sentence('charts.wages.title.most', { ...values, count: reach(mark) });
}

function tengeTitle(rows: readonly LadderRow[]): Sentence {
  const both = rows.filter(({ from, got }) => from !== undefined && got !== undefined);
  const after = spread(both.flatMap(({ got }) => got ?? []));
  if (after === undefined) {
    return sentence('charts.wages.title.no_change', { known: rows.length });
  }
  const before = spread(both.flatMap(({ from }) => from ?? [])) ?? after;
  return sentence('charts.wages.title.change', {
    both: both.length,
    before: measure(before, 'tenge'),
    after: measure(after, 'tenge'),
  });
}

/** What the raises of the rows shown came to, or the pay before and after. */
export function wagesTitle({ unit, shown, known, rows }: WagesData): Sentence {
  if (shown === 0) return sentence('charts.nothing_shown');
  if (known === 0) return sentence(`charts.wages.title.none_known.${unit}`, { shown });
  const told = rows.filter((row) => row.shown);
  return unit === 'percent' ? percentTitle(told) : tengeTitle(told);
}

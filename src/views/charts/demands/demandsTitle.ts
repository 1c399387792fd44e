import type { Label } from '../../../domain/dataset.ts';
import { sentence, type Sentence } from '../sentence.ts';
import { resultCount, type DemandRow, type DemandsData } from './demandsData.ts';

/** The rows in which a figure is greatest; none where it is nowhere above zero. */
function foremost(
  rows: readonly DemandRow[],
  figure: (row: DemandRow) => number,
): readonly DemandRow[] {
  const most = Math.max(0, ...rows.map(figure));
  return most === 0 ? [] : rows.filter((row) => figure(row) === most);
}

/** More names than this would be a list and not a finding. */
const NAMES = 2;

/** Which demand was made most, and which was met most. */
export function demandsTitle(
  { shown, demands, rows }: DemandsData,
  labelOf: (code: string) => Label,
): Sentence {
  if (shown === 0) return sentence('charts.nothing_shown');
  if (demands === 0) return sentence('charts.demands.title.none_known', { shown });
  const full = rows.filter((row) => row.shown);
  const asked = foremost(full, ({ total }) => total);
  const met = foremost(full, (row) => resultCount(row, 'met'));
  const metCount = full.reduce((count, row) => count + resultCount(row, 'met'), 0);
  const names = (of: readonly DemandRow[]) =>
    ({ kind: 'list', labels: of.map(({ code }) => labelOf(code)) }) as const;
  if (asked.length > NAMES || full.length === 1) {
    const only = full[0];
    return full.length === 1 && only !== undefined
      ? sentence('charts.demands.title.only', {
          demand: labelOf(only.code),
          demands,
          met: metCount,
        })
      : sentence('charts.demands.title.even', { demands, met: metCount });
  }
  const top = names(asked);
  if (met.length === 0) return sentence('charts.demands.title.none_met', { top, demands });
  if (met.length === asked.length && met.every((row) => asked.includes(row))) {
    return sentence('charts.demands.title.same', { top });
  }
  return met.length > NAMES
    ? sentence('charts.demands.title.top', { top, demands, met: metCount })
    : sentence('charts.demands.title.differ', { top, met: names(met) });
}

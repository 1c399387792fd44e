import type { Label } from '../../../domain/dataset.ts';
import { list, sentence, type Sentence } from '../sentence.ts';
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
  const best = foremost(full, (row) => resultCount(row, 'met'));
  const met = full.reduce((count, row) => count + resultCount(row, 'met'), 0);
  const [only] = full;
  if (full.length === 1 && only !== undefined) {
    return sentence('charts.demands.title.only', { demand: labelOf(only.code), demands, met });
  }
  if (demands === full.length) return sentence('charts.demands.title.each_once', { demands, met });
  if (asked.length > NAMES) return sentence('charts.demands.title.even', { demands, met });
  const names = (of: readonly DemandRow[]) => list(of.map(({ code }) => labelOf(code)));
  const top = names(asked);
  if (met === 0 || best.length > NAMES) {
    return sentence('charts.demands.title.top', { top, demands, met });
  }
  return best.length === asked.length && best.every((row) => asked.includes(row))
    ? sentence('charts.demands.title.same', { top })
    : sentence('charts.demands.title.differ', { top, met: names(best) });
}

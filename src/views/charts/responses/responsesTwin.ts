import type { Label } from '../../../domain/dataset.ts';
import { column, type Twin } from '../frame/twin.ts';
import { sentence } from '../sentence.ts';
import type { ResponsesData } from './responsesData.ts';
import { actorLabel } from './responsesTitle.ts';

/** Responses by who and what; what only the chart draws pale is left out. */
export function responsesTwin(
  { groups }: ResponsesData,
  labelOf: (what: string) => Label,
): Twin {
  return {
    caption: sentence('charts.responses.caption'),
    columns: [
      column('charts.responses.who'),
      column('charts.responses.what'),
      column('charts.responses.count', 'number'),
    ],
    rows: groups.flatMap(({ who, bars }) =>
      bars
        .filter(({ shown }) => shown)
        .map(({ what, count }) => [actorLabel(who), labelOf(what), count]),
    ),
  };
}

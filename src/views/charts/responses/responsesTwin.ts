import { column, type Twin } from '../frame/twin.ts';
import { sentence } from '../sentence.ts';
import type { ResponsesData } from './responsesData.ts';
import { actorLabel, responseLabel } from './responsesTitle.ts';

/** Responses by who and what; what only the chart draws pale is left out. */
export function responsesTwin({ groups }: ResponsesData): Twin {
  const shown = groups.flatMap(({ who, bars }) =>
    bars.filter((bar) => bar.shown).map((bar) => ({ who, ...bar })),
  );
  return {
    caption: sentence('charts.responses.caption'),
    columns: [
      column('charts.responses.who'),
      column('charts.responses.what'),
      column('charts.responses.count', 'number'),
    ],
    role: 'steps',
    counted: shown.map(({ rows }) => [null, null, rows]),
    rows: shown.map(({ who, what, count }) => [actorLabel(who), responseLabel(what), count]),
  };
}

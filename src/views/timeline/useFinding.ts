import { useMemo } from 'react';
import { tally } from '../../crossfilter/tally.ts';
import { Answer } from '../../crossfilter/clause.ts';
import { useFormat } from '../../i18n/useFormat.ts';
import { useMessages } from '../../i18n/useMessages.ts';
import { useAtlas } from '../../state/AtlasContext.tsx';
import { startsFinding, windowFinding, type Finding } from './finding.ts';
import type { Lanes } from './useLanes.ts';
import type { TimeWindow } from './useTimeWindow.ts';

interface Stated {
  readonly title: string;
  /** The window and its counts in one sentence, for whoever cannot see them; empty without one. */
  readonly announced: string;
}

type Messages = ReturnType<typeof useMessages>;

function titleOf({ t }: Messages, format: ReturnType<typeof useFormat>, finding: Finding, town: string, when: string): string {
  const named = town === '' ? 'no' : 'yes';
  switch (finding.kind) {
    case 'nothing':
      return t('timeline.title.nothing');
    case 'undated':
      return t('timeline.title.undated', { count: finding.count });
    case 'cluster': {
      const days = format.days(finding.from, finding.to, false);
      const { inside, dated } = finding;
      return t('timeline.title.cluster', { inside, dated, days, named, town });
    }
    case 'spread': {
      const { dated, from, to } = finding;
      return t('timeline.title.spread', { dated, first: format.day(from), last: format.day(to), named, town });
    }
    case 'window': {
      const { certain, possible, of } = finding;
      const sure = certain === 0 ? (possible === 0 ? 'none' : 'possible') : possible === 0 ? 'certain' : 'both';
      return t('timeline.title.window', { sure, certain, possible, all: of, when, named, town });
    }
  }
}

/** What the timeline states, from the rows that pass every other clause. */
export function useFinding({ lanes }: Lanes, { clause, dimension, settled, timeBits }: TimeWindow): Stated {
  const { dataset, view } = useAtlas();
  const messages = useMessages();
  const format = useFormat();
  return useMemo(() => {
    const { t, name } = messages;
    const town = dataset.places.find(({ id }) => id === view.town);
    const here = lanes.filter(
      ({ row, places }) =>
        ((settled.failBits[row] ?? 0) & ~timeBits) === 0 &&
        (town === undefined || places.includes(town.id)),
    );
    const townName = town === undefined ? '' : name(town.names);
    const finding =
      clause === undefined
        ? startsFinding(here.map(({ span }) => span))
        : windowFinding(countsOf(here, settled, dimension), here.length);
    const when = clause === undefined ? '' : whenOf(messages, format, clause);
    const title = titleOf(messages, format, finding, townName, when);
    const counts = dimension === undefined ? null : tally(settled, dimension);
    if (clause === undefined || counts === null) return { title, announced: '' };
    const { from, to } = clause;
    const side = from === null ? 'until' : to === null ? 'since' : 'both';
    const days = from === null || to === null ? format.day(from ?? to ?? 0, true) : format.days(from, to);
    return { title, announced: t('timeline.announced', { side, days, ...counts }) };
  }, [clause, dataset, dimension, format, lanes, messages, settled, timeBits, view.town]);
}

function whenOf({ t }: Messages, format: ReturnType<typeof useFormat>, { from, to }: { readonly from: number | null; readonly to: number | null }): string {
  if (from !== null && to !== null) return t('timeline.when.days', { days: to - from + 1 });
  return from === null
    ? t('timeline.when.until', { day: format.day(to ?? 0) })
    : t('timeline.when.since', { day: format.day(from) });
}

function countsOf(rows: Lanes['lanes'], settled: TimeWindow['settled'], dimension: string | undefined) {
  const own = settled.asked.find(({ clause }) => clause.dimension === dimension);
  const count = (answer: Answer) => rows.filter(({ row }) => own?.answers[row] === answer).length;
  return {
    certain: count(Answer.CERTAIN),
    possible: count(Answer.POSSIBLE),
    unknown: count(Answer.UNKNOWN),
  };
}

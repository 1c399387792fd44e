import { useMemo } from 'react';
import { bitsOf, type Evaluation } from '../../crossfilter/evaluate.ts';
import { tally } from '../../crossfilter/tally.ts';
import { Answer } from '../../crossfilter/clause.ts';
import type { WindowCounts } from '../../crossfilter/window.ts';
import type { Day } from '../../domain/day.ts';
import { useFormat, type Format } from '../../i18n/useFormat.ts';
import { useMessages, type Wording as Messages } from '../../i18n/useMessages.ts';
import { useAtlas } from '../../state/AtlasContext.tsx';
import { asOfCounts, type AsOfCounts } from './asOf.ts';
import { startsFinding, windowFinding, type Finding } from './finding.ts';
import type { Lanes } from './useLanes.ts';
import type { Playback } from './usePlayback.ts';
import type { AskedDays, TimeWindow } from './useTimeWindow.ts';

interface Stated {
  readonly title: string;
  /** The window and its counts in a sentence, to be read out after a gesture; else empty. */
  readonly announced: string;
}

function titleOf(
  { t }: Messages,
  format: Format,
  finding: Finding,
  town: string,
  when: string,
): string {
  const named = town === '' ? 'no' : 'yes';
  switch (finding.kind) {
    case 'nothing':
      return t('timeline.title.nothing');
    case 'undated':
      return t('timeline.title.undated', { count: finding.count });
    case 'open':
      return t('timeline.title.open', { dated: finding.dated });
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

/** What the wave stood at on a day. */
function dayTitle(
  { t }: Messages,
  format: Format,
  counts: AsOfCounts,
  day: Day,
  town: string,
): string {
  const named = town === '' ? 'no' : 'yes';
  return t('timeline.title.asOf', { ...counts, day: format.day(day), named, town });
}

/** The settled window and its counts in words; empty where none is asked for. */
function announcement(
  { t }: Messages,
  format: Format,
  { settled, dimension }: TimeWindow,
): string {
  const counts = dimension === undefined ? null : tally(settled, dimension);
  const clause = settled.asked.find((one) => one.clause.dimension === dimension)?.clause;
  if (clause?.kind !== 'window' || counts === null) return '';
  const { from, to } = clause;
  const side = from === null ? 'until' : to === null ? 'since' : 'both';
  const days =
    from === null || to === null ? format.day(from ?? to ?? 0, true) : format.days(from, to);
  return t('timeline.announced', { side, days, ...counts });
}

/** What the timeline states, from the rows that pass every other clause. */
export function useFinding({ lanes }: Lanes, time: TimeWindow, { day, playing }: Playback): Stated {
  const { dataset, view } = useAtlas();
  const messages = useMessages();
  const format = useFormat();
  return useMemo(() => {
    const { clause, dimension, evaluation } = time;
    const town = dataset.places.find(({ id }) => id === view.town);
    const own = dimension === undefined ? 0 : bitsOf(evaluation, dimension);
    const here = lanes.filter(
      ({ row, places }) =>
        ((evaluation.failBits[row] ?? 0) & ~own) === 0 &&
        (town === undefined || places.includes(town.id)),
    );
    const townName = town === undefined ? '' : messages.name(town.names);
    if (day !== null) {
      const asked = here.filter(({ row }) => evaluation.failBits[row] === 0);
      const title = dayTitle(messages, format, asOfCounts(asked, day), day, townName);
      // While it plays the days would be read out faster than anybody can listen.
      return { title, announced: playing ? '' : title };
    }
    const finding =
      clause === undefined
        ? startsFinding(here.map(({ span }) => span))
        : windowFinding(countsOf(here, evaluation, dimension), here.length);
    const when = clause === undefined ? '' : whenOf(messages, format, clause);
    return {
      title: titleOf(messages, format, finding, townName, when),
      announced: announcement(messages, format, time),
    };
  }, [dataset, day, format, lanes, messages, playing, time, view.town]);
}

function whenOf({ t }: Messages, format: Format, { from, to }: AskedDays): string {
  if (from !== null && to !== null) return t('timeline.when.days', { days: to - from + 1 });
  return from === null
    ? t('timeline.when.until', { day: format.day(to ?? 0) })
    : t('timeline.when.since', { day: format.day(from) });
}

function countsOf(
  rows: Lanes['lanes'],
  evaluation: Evaluation,
  dimension: string | undefined,
): WindowCounts {
  const own = evaluation.asked.find(({ clause }) => clause.dimension === dimension);
  const count = (answer: Answer) => rows.filter(({ row }) => own?.answers[row] === answer).length;
  return {
    certain: count(Answer.CERTAIN),
    possible: count(Answer.POSSIBLE),
    unknown: count(Answer.UNKNOWN),
  };
}

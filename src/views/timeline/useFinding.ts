import { useMemo, useState } from 'react';
import { bitsOf, type Evaluation } from '../../crossfilter/evaluate.ts';
import { tally } from '../../crossfilter/tally.ts';
import { Answer } from '../../crossfilter/clause.ts';
import type { WindowCounts } from '../../crossfilter/window.ts';
import type { Day } from '../../domain/day.ts';
import { useFormat, type Format } from '../../i18n/useFormat.ts';
import { useMessages, type Wording as Messages } from '../../i18n/useMessages.ts';
import { useAtlas } from '../../state/AtlasContext.tsx';
import { useLive } from '../../state/LiveContext.tsx';
import { asOfCounts, type AsOfCounts } from './asOf.ts';
import { startsFinding, windowFinding, type Finding } from './finding.ts';
import type { LaneRow } from './laneData.ts';
import type { Lanes } from './useLanes.ts';
import type { AskedDays } from './timeWindow.ts';
import { timeClause, timeDimension, type DrawnAnswer } from './useTimeWindow.ts';

function titleOf({ t }: Messages, format: Format, finding: Finding, town: string): string {
  const named = town === '' ? 'no' : 'yes';
  switch (finding.kind) {
    case 'nothing':
      return t('timeline.title.nothing');
    case 'undated':
      return t('timeline.title.undated', { count: finding.count });
    case 'open':
      return t('timeline.title.open', { dated: finding.dated });
    case 'cluster': {
      const { inside, dated, from, to } = finding;
      const all = inside === dated ? 'yes' : 'no';
      const oneDay = from === to ? 'yes' : 'no';
      const days = format.days(from, to, false);
      return t('timeline.title.cluster', { all, inside, dated, oneDay, days, named, town });
    }
    case 'spread': {
      const { inside, dated, from, to } = finding;
      const all = inside === dated ? 'yes' : 'no';
      const days = { first: format.day(from), last: format.day(to) };
      return t('timeline.title.spread', { all, inside, dated, ...days, named, town });
    }
    case 'window': {
      const { certain, possible, of } = finding;
      const sure = surenessOf(certain, possible, of);
      const days = daysOf(format, finding);
      return t('timeline.title.window', { sure, certain, possible, all: of, ...days, named, town });
    }
  }
}

function surenessOf(certain: number, possible: number, all: number) {
  if (certain === all) return 'all';
  if (possible === all) return 'allPossible';
  if (certain === 0) return possible === 0 ? 'none' : 'possible';
  return possible === 0 ? 'certain' : 'both';
}

/** The days asked for as a message needs them: which side is open, and how many they are. */
function daysOf(format: Format, { from, to }: AskedDays) {
  const side = from === null ? 'until' : to === null ? 'since' : 'both';
  const days = from === null || to === null ? 0 : to - from + 1;
  const name = (day: Day | null) => (day === null ? '' : format.day(day));
  return { side, days, first: name(from), last: name(to) };
}

/** How the wave stood on a day. */
function dayTitle(
  { t }: Messages,
  format: Format,
  counts: AsOfCounts,
  day: Day,
  town: string,
): string {
  const named = town === '' ? 'no' : 'yes';
  const { won, partly } = counts;
  const result = won === 0 ? (partly === 0 ? 'none' : 'partly') : partly === 0 ? 'won' : 'both';
  return t('timeline.title.asOf', { ...counts, result, day: format.day(day), named, town });
}

/** The settled window and its counts in words; empty where none is asked for. */
function announcement(
  { t }: Messages,
  format: Format,
  evaluation: Evaluation,
  dimension: string | undefined,
): string {
  const counts = dimension === undefined ? null : tally(evaluation, dimension);
  const clause = evaluation.asked.find((one) => one.clause.dimension === dimension)?.clause;
  if (clause?.kind !== 'window' || counts === null) return '';
  const { from, to } = clause;
  const side = from === null ? 'until' : to === null ? 'since' : 'both';
  const days =
    from === null || to === null ? format.day(from ?? to ?? 0, true) : format.days(from, to);
  return t('timeline.announced', { side, days, ...counts });
}

/** The lanes that pass every clause but the one on time, in the selected town if there is one. */
function lanesHere(
  lanes: readonly LaneRow[],
  evaluation: Evaluation,
  dimension: string | undefined,
  town: string | undefined,
): readonly LaneRow[] {
  const own = dimension === undefined ? 0 : bitsOf(evaluation, dimension);
  return lanes.filter(
    ({ row, places }) =>
      ((evaluation.failBits[row] ?? 0) & ~own) === 0 &&
      (town === undefined || places.includes(town)),
  );
}

/** What the timeline states this moment, of the day shown or else of the window. */
export function useFinding({ lanes }: Lanes): string {
  const { dataset, view } = useAtlas();
  const live = useLive((now) => now, 'soon');
  const messages = useMessages();
  const format = useFormat();
  return useMemo(() => {
    const { evaluation, day } = live;
    const dimension = timeDimension(dataset);
    const town = dataset.places.find(({ id }) => id === view.town);
    const townName = town === undefined ? '' : messages.name(town.names);
    const here = lanesHere(lanes, evaluation, dimension, town?.id);
    if (day !== null) {
      const asked = here.filter(({ row }) => evaluation.failBits[row] === 0);
      return dayTitle(messages, format, asOfCounts(asked, day), day, townName);
    }
    const clause = timeClause(live, dimension);
    if (clause === undefined) {
      return titleOf(messages, format, startsFinding(here.map(({ span }) => span)), townName);
    }
    const counts = countsOf(here, evaluation, dimension);
    const kept = clause.possible ? counts : { ...counts, possible: 0 };
    return titleOf(messages, format, windowFinding(kept, here.length, clause), townName);
  }, [dataset, format, lanes, live, messages, view.town]);
}

/**
 * What is read out once a gesture is over: the finding of the day shown, or the window and its
 * counts. While it plays the days would come faster than anybody can listen.
 */
export function useAnnouncement(
  finding: string,
  { evaluation, dragging }: DrawnAnswer,
  playing: boolean,
): string {
  const { dataset, view } = useAtlas();
  const messages = useMessages();
  const format = useFormat();
  const moving = useLive(({ day }) => day !== view.day, 'soon') || dragging;
  const ofDay = playing ? '' : finding;
  const words =
    view.day === null ? announcement(messages, format, evaluation, timeDimension(dataset)) : ofDay;
  const [told, tell] = useState(words);
  if (!moving && told !== words) tell(words);
  return told;
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

import { useMemo, useState } from 'react';
import type { Evaluation } from '../../crossfilter/evaluate.ts';
import { Answer } from '../../crossfilter/clause.ts';
import type { WindowCounts } from '../../crossfilter/window.ts';
import { dateFromDay, type Day } from '../../domain/day.ts';
import { useFormat, type Format } from '../../i18n/useFormat.ts';
import { useMessages, type Wording as Messages } from '../../i18n/useMessages.ts';
import { useAtlas } from '../../state/AtlasContext.tsx';
import { useLive } from '../../state/LiveContext.tsx';
import { asOfCounts, type AsOfCounts } from './asOf.ts';
import { startsFinding, windowFinding, type Finding } from './finding.ts';
import { lanesAsked, lanesIn } from './lanesAsked.ts';
import type { Lanes } from './useLanes.ts';
import type { AskedDays } from './timeWindow.ts';
import { timeClause, timeDimension, type DrawnAnswer } from './useTimeWindow.ts';
import { useTown } from './useTown.ts';

/** Days in words, from the first to the last, inclusive. */
type DayWords = (from: Day, to: Day) => string;

/** Days with their year where they lie in two, or in another than the last day reported. */
function dayWords({ days }: Format, asOf: Day | null): DayWords {
  const yearOf = (day: Day) => dateFromDay(day).getUTCFullYear();
  return (from, to) => days(from, to, new Set([from, to, asOf ?? to].map(yearOf)).size > 1);
}

function titleOf({ t }: Messages, words: DayWords, finding: Finding): string {
  switch (finding.kind) {
    case 'nothing':
      return t('timeline.title.nothing');
    case 'undated':
      return t('timeline.title.undated', { count: finding.count });
    case 'threats':
    case 'open':
      return t(`timeline.title.${finding.kind}`, { dated: finding.dated, undated: finding.undated });
    case 'cluster': {
      const { inside, dated, undated, from, to } = finding;
      const all = inside === dated ? 'yes' : 'no';
      const oneDay = from === to ? 'yes' : 'no';
      return t('timeline.title.cluster', { all, inside, dated, undated, oneDay, days: words(from, to) });
    }
    case 'spread': {
      const { inside, dated, undated, from, to } = finding;
      const all = inside === dated ? 'yes' : 'no';
      const days = { first: words(from, from), last: words(to, to) };
      return t('timeline.title.spread', { all, inside, dated, undated, ...days });
    }
    case 'window': {
      const { certain, possible, dated, undated } = finding;
      const sure = surenessOf(certain, possible, dated);
      const days = daysOf(words, finding);
      return t('timeline.title.window', { sure, certain, possible, dated, undated, ...days });
    }
  }
}

function surenessOf(certain: number, possible: number, all: number) {
  if (certain === all) return 'all';
  if (possible === all) return 'allPossible';
  if (certain === 0) return possible === 0 ? 'none' : 'possible';
  return possible === 0 ? 'certain' : 'both';
}

/** The days asked for as a message needs them: which side is open, if one is, and their words. */
function daysOf(words: DayWords, { from, to }: AskedDays) {
  if (from === null) return { side: 'until', days: to === null ? '' : words(to, to) };
  if (to === null) return { side: 'since', days: words(from, from) };
  return { side: from === to ? 'one' : 'both', days: words(from, to) };
}

/** How the wave stood on a day. */
function dayTitle(
  { t }: Messages,
  words: DayWords,
  counts: AsOfCounts,
  day: Day,
): string {
  const { won, partly } = counts;
  const result = won === 0 ? (partly === 0 ? 'none' : 'partly') : partly === 0 ? 'won' : 'both';
  return t('timeline.title.asOf', { ...counts, result, day: words(day, day) });
}

/** What the timeline states this moment, of the day shown or else of the window. */
export function useFinding({ lanes }: Lanes): string {
  const { dataset } = useAtlas();
  const live = useLive((now) => now, 'words');
  const messages = useMessages();
  const format = useFormat();
  const { id, name: town } = useTown();
  return useMemo(() => {
    const { evaluation, day } = live;
    const words = dayWords(format, dataset.asOf);
    const dimension = timeDimension(dataset);
    const here = lanesIn(lanesAsked(lanes, evaluation, dimension), id);
    const clause = timeClause(live, dimension);
    const found = () => {
      if (day !== null) {
        const asked = here.filter(({ row }) => evaluation.failBits[row] === 0);
        return dayTitle(messages, words, asOfCounts(asked, day), day);
      }
      if (clause === undefined) return titleOf(messages, words, startsFinding(here.map(({ span }) => span)));
      const counts = countsOf(here, evaluation, dimension);
      const kept = clause.possible ? counts : { ...counts, possible: 0 };
      return titleOf(messages, words, windowFinding(kept, here.length, clause));
    };
    return id === null ? found() : messages.t('timeline.title.town', { town, finding: found() });
  }, [dataset, format, id, lanes, live, messages, town]);
}

/**
 * What is read out once a gesture is over: the finding of the day or the days asked for. While it
 * plays the days would come faster than anybody can listen.
 */
export function useAnnouncement(finding: string, { dragging }: DrawnAnswer, playing: boolean): string {
  const { dataset, evaluation, live, view } = useAtlas();
  const moving =
    useLive((now) => now.day !== view.day || now.evaluation !== evaluation, 'words') || dragging;
  const asked = view.day !== null || timeClause(live, timeDimension(dataset)) !== undefined;
  const words = asked && !playing ? finding : '';
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

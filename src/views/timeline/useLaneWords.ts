import { useMemo } from 'react';
import { stepLabel } from '../../domain/step.ts';
import { useFormat, type Format } from '../../i18n/useFormat.ts';
import { useMessages, type Wording } from '../../i18n/useMessages.ts';
import type { LaneRow, LaneStep } from './laneData.ts';
import type { LaneGeometry } from './laneGeometry.ts';

/** Words for lanes and their steps. */
export interface LaneWords {
  /** Name of the first site, or that none is given; empty where the dataset has no places. */
  readonly place: (lane: LaneRow) => string;
  /** When it ran, and its outcome: "30 Jun – 6 Jul 2021, won". */
  readonly dates: (lane: LaneRow) => string;
  /** The lane's name: "KEZBI, Zhanaozen: 30 Jun – 6 Jul 2021, won". */
  readonly name: (lane: LaneRow) => string;
  /** What a lane without a bar says: the day it begins beyond the axis, or that it has no date. */
  readonly edge: (geometry: LaneGeometry) => string;
  readonly step: (step: LaneStep) => { readonly head: string; readonly text: string };
}

function laneWords({ t, label }: Wording, format: Format): LaneWords {
  const place = (lane: LaneRow) =>
    lane.placed ? (lane.place ?? t('timeline.place.none')) : '';
  const dates = (lane: LaneRow) => {
    const { span } = lane;
    if (lane.outcome === 'not_begun') {
      const said = span === undefined ? t('timeline.undated') : format.bound('start', span);
      return t('timeline.lane.threat', { when: said });
    }
    const when = span === undefined ? t('timeline.undated') : format.span(span);
    if (lane.outcome === undefined) return when;
    if (lane.outcome === 'unknown') return t('timeline.lane.unknown', { when });
    const outcome = t(`outcome.${lane.outcome}`).toLowerCase();
    return t('timeline.lane.dates', { when, outcome });
  };
  return {
    place,
    dates,
    name: (lane) =>
      t(lane.placed ? 'timeline.lane.placed' : 'timeline.lane.plain', {
        title: lane.title,
        place: place(lane),
        dates: dates(lane),
      }),
    edge: ({ outside }) =>
      outside === null ? t('timeline.undated') : format.days(outside.from, outside.to, false),
    step: ({ day, until = day, steps }) => {
      const kinds = [...new Set(steps.map((each) => label(stepLabel(each))))];
      return {
        head: t('timeline.step.head', {
          day: format.days(day, until, false),
          kinds: kinds.map((kind, at) => (at === 0 ? kind : kind.toLowerCase())).join(t('timeline.step.and')),
        }),
        text: steps.map(({ text }) => text).join(' '),
      };
    },
  };
}

/** The words for lanes in the language in use; stable between renders in one language. */
export function useLaneWords(): LaneWords {
  const messages = useMessages();
  const format = useFormat();
  return useMemo(() => laneWords(messages, format), [format, messages]);
}

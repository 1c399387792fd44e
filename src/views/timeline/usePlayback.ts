import { useEffect, useEffectEvent, useState } from 'react';
import type { Day } from '../../domain/day.ts';
import type { HistoryMode } from '../../state/address.ts';
import { useLive, useMoving } from '../../state/LiveContext.tsx';
import { useMedia } from '../../ui/useMedia.ts';
import { useAtlas } from '../../state/AtlasContext.tsx';
import type { DayRange } from './extent.ts';
import { firstDay, nextDay, stepDay, within, type Speed } from './playback.ts';
import { windowOn } from './timeWindow.ts';
import { timeClause, timeDimension } from './useTimeWindow.ts';

/** The wave day by day: the day is the address's, how it is played is this page's alone. */
export interface Playback {
  /** The day shown, one of the range; null while the wave is shown as a whole. */
  readonly day: Day | null;
  /** The days that are played, inclusive. */
  readonly range: DayRange;
  readonly playing: boolean;
  readonly speed: Speed;
  readonly loop: boolean;
  /** The reader wants nothing to move by itself: there are single steps only. */
  readonly still: boolean;
  readonly toggle: () => void;
  /** Shows a day, or the nearest that is played, and pauses. */
  readonly goTo: (day: Day) => void;
  /** Ends a gesture. */
  readonly settle: () => void;
  readonly step: (by: 1 | -1) => void;
  /** Back to the wave as a whole. */
  readonly leave: () => void;
  readonly setSpeed: (speed: Speed) => void;
  readonly setLoop: (loop: boolean) => void;
}

interface Manner {
  readonly speed: Speed;
  readonly loop: boolean;
}

/** The days that are played: those of the window, all of the axis where there is none. */
function usePlayed(axis: DayRange): DayRange {
  const { dataset, live } = useAtlas();
  return windowOn(axis, timeClause(live, timeDimension(dataset)));
}

/** The day shown; one that is not played, by a link or since others are chosen, gives way to the nearest. */
function useShownDay(range: DayRange): Day | null {
  const asked = useLive((live) => live.day, 'hand');
  const { show } = useMoving();
  const day = asked === null ? null : within(asked, range);
  const bring = useEffectEvent(() => {
    show({ kind: 'day', day }, 'replace');
  });
  useEffect(
    function bringWithin() {
      if (asked !== day) bring();
    },
    [asked, day],
  );
  return day;
}

/** Plays the days of a range; the first day shown is one step of the history, the rest amend it. */
export function usePlayback(axis: DayRange): Playback {
  const range = usePlayed(axis);
  const day = useShownDay(range);
  const { show, settle } = useMoving();
  const still = useMedia('(prefers-reduced-motion: reduce)');
  const [asked, setPlaying] = useState(false);
  const [{ speed, loop }, setManner] = useState<Manner>({ speed: 2, loop: false });
  const playing = asked && day !== null && !still;
  // Back leaves the day, and with it what was playing: another day is not played by itself.
  if (asked && !playing) setPlaying(false);

  const playNext = useEffectEvent(() => {
    const next = day === null ? null : nextDay(day, range, loop);
    if (next === null) setPlaying(false);
    else show({ kind: 'day', day: next }, 'replace');
  });
  useEffect(
    function playOn() {
      if (!playing) return undefined;
      const timer = setTimeout(playNext, 1000 / speed);
      return () => {
        clearTimeout(timer);
      };
    },
    [day, playing, speed],
  );

  const mode: HistoryMode = day === null ? 'push' : 'replace';
  const goTo = (to: Day) => {
    const next = within(to, range);
    setPlaying(false);
    if (next !== day) show({ kind: 'day', day: next }, mode);
  };
  return {
    day,
    range,
    playing,
    speed,
    loop,
    still,
    goTo,
    settle,
    toggle: () => {
      const first = firstDay(day, range);
      if (!playing && first !== day) show({ kind: 'day', day: first }, mode);
      setPlaying(!playing);
    },
    step: (by) => {
      goTo(stepDay(day, by, range));
    },
    leave: () => {
      setPlaying(false);
      show({ kind: 'day', day: null }, 'push');
      settle();
    },
    setSpeed: (next) => {
      setManner({ speed: next, loop });
    },
    setLoop: (next) => {
      setManner({ speed, loop: next });
    },
  };
}

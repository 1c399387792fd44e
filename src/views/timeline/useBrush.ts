import { useRef, useState, type PointerEvent } from 'react';
import type { DayScale } from '../../encoding/time.ts';
import { createFrameQueue } from '../../ui/frameQueue.ts';
import type { DayRange } from './extent.ts';
import {
  askedByThumb,
  dayForKey,
  moveThumb,
  moveWindow,
  sameWindow,
  windowBetween,
  type Thumb,
} from './timeWindow.ts';
import type { Asking, DrawnAnswer } from './useTimeWindow.ts';

interface Gesture {
  readonly kind: Thumb | 'move' | 'draw';
  /** Pixels from the left of the window to that of the plot. */
  readonly offset: number;
  readonly startX: number;
  readonly start: DayRange;
  last: DayRange;
  moved: boolean;
  pushed: boolean;
}

/** Less than this many pixels is a tap. */
const SLACK = 3;

function target(gesture: Gesture, x: number, scale: DayScale): DayRange {
  const axis = { from: scale.from, to: scale.to };
  const days = Math.round((x - gesture.startX) / scale.step);
  switch (gesture.kind) {
    case 'from':
    case 'to':
      return moveThumb(gesture.start, gesture.kind, gesture.start[gesture.kind] + days, axis);
    case 'move':
      return moveWindow(gesture.start, days, axis);
    case 'draw':
      return windowBetween(scale.dayAt(gesture.startX), scale.dayAt(x));
  }
}

export interface BrushHandlers {
  readonly onPointerDown: (event: PointerEvent<SVGElement>) => void;
  readonly onPointerMove: (event: PointerEvent<SVGElement>) => void;
  readonly onPointerUp: (event: PointerEvent<SVGElement>) => void;
  readonly onPointerCancel: (event: PointerEvent<SVGElement>) => void;
}

export interface Brush {
  handlers(kind: Thumb | 'surface'): BrushHandlers;
  /** Moves a thumb by a key; false for a key that is not the brush's. */
  key(thumb: Thumb, key: string): boolean;
}

/** The brush's gestures: the first change is a step of the history, the others amend it. */
export function useBrush(
  scale: DayScale,
  { ask, settle, now }: Asking,
  setDragging: DrawnAnswer['setDragging'],
): Brush {
  const gesture = useRef<Gesture | null>(null);
  const [frames] = useState(createFrameQueue);
  const axis = { from: scale.from, to: scale.to };
  const emit = (next: DayRange) => {
    const current = gesture.current;
    if (current === null || sameWindow(next, current.last)) return;
    const { kind } = current;
    const days = kind === 'from' || kind === 'to' ? askedByThumb(kind, next[kind], axis) : next;
    ask(days, current.pushed ? 'replace' : 'push');
    current.last = next;
    current.pushed = true;
  };
  const begin = (kind: Thumb | 'surface', event: PointerEvent<SVGElement>) => {
    if (event.button !== 0 || gesture.current !== null) return;
    const plot = event.currentTarget.closest('div');
    const offset = plot?.getBoundingClientRect().left ?? 0;
    const x = event.clientX - offset;
    const day = scale.dayAt(x);
    const { clause, window } = now(axis);
    const inside = clause !== undefined && day >= window.from && day <= window.to;
    const surface = inside ? 'move' : 'draw';
    event.currentTarget.setPointerCapture(event.pointerId);
    gesture.current = {
      kind: kind === 'surface' ? surface : kind,
      offset,
      startX: x,
      start: window,
      last: window,
      moved: false,
      pushed: false,
    };
    setDragging(true);
  };
  const move = (event: PointerEvent<SVGElement>) => {
    const current = gesture.current;
    if (current === null) return;
    const x = event.clientX - current.offset;
    current.moved ||= Math.abs(x - current.startX) > SLACK;
    if (!current.moved) return;
    frames.next(() => {
      emit(target(current, x, scale));
    });
  };
  const end = (event: PointerEvent<SVGElement>, tap: boolean) => {
    const current = gesture.current;
    if (current === null) return;
    frames.flush();
    const isTap = tap && !current.moved && current.kind === 'draw';
    if (isTap) emit(target(current, event.clientX - current.offset, scale));
    gesture.current = null;
    settle();
    setDragging(false);
  };
  return {
    handlers: (kind) => ({
      onPointerDown: (event) => {
        begin(kind, event);
      },
      onPointerMove: move,
      onPointerUp: (event) => {
        end(event, true);
      },
      onPointerCancel: (event) => {
        end(event, false);
      },
    }),
    key: (thumb, key) => {
      const { window } = now(axis);
      const day = dayForKey(key, thumb, window, axis);
      if (day === undefined) return false;
      const next = moveThumb(window, thumb, day, axis);
      if (!sameWindow(next, window)) ask(askedByThumb(thumb, next[thumb], axis));
      return true;
    },
  };
}

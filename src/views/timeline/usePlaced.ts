import { useRef, type RefObject } from 'react';
import { useAtlas } from '../../state/AtlasContext.tsx';
import { useFollowing } from '../../state/LiveContext.tsx';
import type { DayRange } from './extent.ts';
import { windowOn } from './timeWindow.ts';
import { timeClause, timeDimension } from './useTimeWindow.ts';

/** Where something is drawn by a transform. */
export interface Place {
  /** Pixels to the right of where it stands by itself. */
  readonly x: number;
  /** How much wider than by itself it is drawn. */
  readonly scale?: number;
}

/**
 * Places an element by the window on an axis of days. It moves with the hand, and nothing is drawn
 * anew for that.
 */
export function usePlaced<E extends HTMLElement | SVGSVGElement>(
  axis: DayRange,
  placeOf: (window: DayRange) => Place,
): RefObject<E | null> {
  const { dataset } = useAtlas();
  const dimension = timeDimension(dataset);
  const element = useRef<E>(null);
  useFollowing((live) => {
    const { x, scale } = placeOf(windowOn(axis, timeClause(live, dimension)));
    const stretch = scale === undefined ? '' : ` scaleX(${scale})`;
    element.current?.style.setProperty('transform', `translateX(${x}px)${stretch}`);
  });
  return element;
}

import { useLayoutEffect, useRef, type RefObject } from 'react';
import type { Dataset } from '../../domain/dataset.ts';
import { useAtlas } from '../../state/AtlasContext.tsx';

interface Place {
  /** What the list was of: another town or order begins at the top. */
  readonly list: string;
  /** Pixels. */
  readonly top: number;
}

const left = new WeakMap<Dataset, Place>();

/** Whoever leaves the list for an action and comes back finds it where it was left. */
export function useKeptScroll(): RefObject<HTMLDivElement | null> {
  const { dataset, view } = useAtlas();
  const scroller = useRef<HTMLDivElement>(null);
  const list = JSON.stringify([view.town, view.sort]);
  useLayoutEffect(
    function keepScroll() {
      const element = scroller.current;
      if (element === null) return undefined;
      const before = left.get(dataset);
      element.scrollTop = before?.list === list ? before.top : 0;
      return () => {
        left.set(dataset, { list, top: element.scrollTop });
      };
    },
    [dataset, list],
  );
  return scroller;
}

import { useLayoutEffect, useRef, type RefObject } from 'react';
import { useAtlas } from '../../state/AtlasContext.tsx';
import { useKeptPlace } from '../../state/KeptPlaceContext.tsx';
import { useOnPaper } from '../../state/paper.ts';

/** Whoever leaves the list for an action and comes back finds it where it was left. */
export function useKeptScroll(): RefObject<HTMLDivElement | null> {
  const { dataset, view } = useAtlas();
  const placeRef = useKeptPlace();
  const onPaper = useOnPaper();
  const scroller = useRef<HTMLDivElement>(null);
  const list = JSON.stringify([dataset.id, view.town, view.sort]);
  useLayoutEffect(
    function keepScroll() {
      const element = scroller.current;
      if (element === null || placeRef === null || onPaper) return undefined;
      const before = placeRef.current;
      element.scrollTop = before?.list === list ? before.top : 0;
      return () => {
        placeRef.current = { list, top: element.scrollTop };
      };
    },
    [list, onPaper, placeRef],
  );
  return scroller;
}

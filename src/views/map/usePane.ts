import { useEffect, useState } from 'react';
import { useDrawnLayout } from '../../state/layout.ts';
import { usualMap, WIDE_FROM } from '../../state/screenLayout.ts';
import { useOnPaper } from '../../state/paper.ts';
import type { Size } from './layout/projection.ts';

/**
 * A pane's size, and whether the window is wide enough for two plates. The window decides, not
 * the pane: at 1200 px the middle column is narrower (668) than at 1024 without a left one (694).
 */
export interface Pane extends Size {
  readonly wide: boolean;
}

/** Measures an element after it has mounted, and whenever its size changes. */
export function usePane(): readonly [Pane, (element: HTMLElement | null) => void] {
  const [element, setElement] = useState<HTMLElement | null>(null);
  const layout = useDrawnLayout();
  const [pane, setPane] = useState<Pane>(() => ({ ...usualMap[layout], wide: layout === 'wide' }));
  const onPaper = useOnPaper();
  useEffect(
    function measure() {
      if (element === null || typeof ResizeObserver === 'undefined') return undefined;
      const observer = new ResizeObserver(() => {
        const { clientWidth: width, clientHeight: height } = element;
        if (width === 0 || height === 0) return;
        setPane({ width, height, wide: onPaper || window.innerWidth >= WIDE_FROM });
      });
      observer.observe(element);
      return () => {
        observer.disconnect();
      };
    },
    [element, onPaper],
  );
  return [pane, setElement];
}

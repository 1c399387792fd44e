import { useEffect, type KeyboardEvent, type WheelEvent } from 'react';
import { useAtlas } from '../../state/AtlasContext.tsx';
import type { Viewport } from '../../state/view.ts';
import { frameOf, zoomedAbout, type Size } from './layout/projection.ts';
import { viewportAfterKey } from './mapKeys.ts';
import { inPanel, viewportAfterWheel } from './mapWheel.ts';
import { useDragGuard } from './useDragGuard.ts';
import { useGesture } from './useGesture.ts';

/** Where a map that moves looks, every way of taking it elsewhere, and word of where it rests. */
export function useNavigation(wanted: Viewport, size: Size) {
  const { change, reportFrame, view } = useAtlas();
  const { viewport, move, settle } = useGesture(wanted);
  const guard = useDragGuard();
  useEffect(
    function reportFrameShown() {
      reportFrame(frameOf(wanted, size));
    },
    [reportFrame, size, wanted],
  );
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const onPane = event.target === event.currentTarget;
    if (event.key === 'Escape') {
      if (view.town !== null && !inPanel(event)) change({ town: null });
      event.currentTarget.focus();
      return;
    }
    if (event.altKey || event.ctrlKey || event.metaKey || inPanel(event)) return;
    const next = viewportAfterKey(event.key, viewport, size);
    if (next === undefined || (event.key.startsWith('Arrow') && !onPane)) return;
    event.preventDefault();
    settle(next);
  };
  const onWheel = (event: WheelEvent<HTMLElement>) => {
    const next = viewportAfterWheel(event, viewport, size);
    if (next !== undefined) settle(next);
  };
  const middle = { x: size.width / 2, y: size.height / 2 };
  return {
    viewport,
    move,
    settle,
    isHome: view.viewport === null,
    zoom: (levels: number) => change({ viewport: zoomedAbout(viewport, size, middle, levels) }),
    home: () => change({ viewport: null, town: null }),
    handlers: { ...guard, onKeyDown, onWheel },
  };
}

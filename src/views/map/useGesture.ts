import { useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { useAtlas } from '../../state/AtlasContext.tsx';
import type { Viewport } from '../../state/view.ts';

/** Moves within this time (ms) of one another are one gesture, and one step of Back. */
const GESTURE = 700;

/**
 * Where a map stands between the place it is wanted at and the next: `move` follows a gesture at
 * once, `settle` puts where it ended into the address.
 */
export function useGesture(wanted: Viewport): {
  readonly viewport: Viewport;
  readonly move: (viewport: Viewport) => void;
  readonly settle: (viewport: Viewport) => void;
} {
  const { change } = useAtlas();
  const [gesture, setGesture] = useState<{ wanted: Viewport; now: Viewport } | null>(null);
  const last = useRef(-Infinity);
  return {
    viewport: gesture !== null && gesture.wanted === wanted ? gesture.now : wanted,
    move: (now) => flushSync(() => setGesture({ wanted, now })),
    settle: (viewport) => {
      const now = performance.now();
      change({ viewport }, now - last.current < GESTURE ? 'replace' : 'push');
      last.current = now;
    },
  };
}

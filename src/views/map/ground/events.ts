import type { Viewport } from '../../../state/view.ts';

/** What a map reports of the reader's gestures: on the way, and at rest. */
export interface GroundEvents {
  readonly onMove: (viewport: Viewport) => void;
  readonly onSettle: (viewport: Viewport) => void;
}

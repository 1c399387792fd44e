import { createPortal } from 'react-dom';
import { useMap } from 'react-leaflet';
import { worded } from '../../../i18n/worded.tsx';
import { ChunkBoundary } from '../../../ui/ChunkBoundary.tsx';
import { late } from '../../../ui/late.tsx';
import { useOneFinger } from './useOneFinger.ts';

const hint = late(() => worded(import('./TouchHint.tsx').then((module) => module.TouchHint)));

/** Tells a single finger that it takes two to move the map, which it scrolls past. */
export function OneFinger() {
  const pane = useMap().getContainer().parentElement;
  const drags = useOneFinger(pane);
  if (pane === null || !drags) return null;
  return createPortal(
    <ChunkBoundary fallback={null} coming={null}>
      <hint.View />
    </ChunkBoundary>,
    pane,
  );
}

import { useMessages } from '../../i18n/useMessages.ts';
import type { Viewport } from '../../state/view.ts';
import { MapGround } from './ground/MapGround.tsx';
import { creditsFor, isNarrow } from './layout/corners.ts';
import type { Size } from './layout/projection.ts';
import styles from './MapPane.module.css';
import { MapSources } from './MapSources.tsx';
import { Overlay } from './Overlay.tsx';
import { ChunkBoundary } from '../../ui/ChunkBoundary.tsx';
import { OutlyingMarks } from './lateMarks.ts';
import { Tooltip } from './Tooltip.tsx';
import { useDiscPointer } from './useDiscPointer.ts';
import { useLiveLayout } from './useLiveLayout.ts';
import { useMapActions } from './useMapActions.ts';
import type { MapModel } from './useMapModel.ts';
import { useNavigation } from './useNavigation.ts';
import { useRegionPointer } from './useRegionPointer.ts';
import { ZoomControls } from './ZoomControls.tsx';

interface LiveMapProps {
  readonly model: MapModel;
  readonly size: Size;
  /** Where the map is wanted. */
  readonly wanted: Viewport;
}

/** The glyphs of a map that moves, the one pointed at, and what they do. */
function useGlyphs(model: MapModel, viewport: Viewport, size: Size, rest: Viewport) {
  const { layout, offset } = useLiveLayout(model, viewport, size, rest);
  const [pointed, onPoint] = useDiscPointer(layout, offset, size);
  const actions = useMapActions(isNarrow(size));
  return { pointed, drawn: { layout, offset, onPoint, ...actions } };
}

/** The map as one: it can be moved and zoomed, and reports where it came to rest. */
export function LiveMap({ model, size, wanted }: LiveMapProps) {
  const { t } = useMessages();
  const { viewport, move, settle, isHome, zoom, home, handlers } = useNavigation(wanted, size);
  const { pointed, drawn } = useGlyphs(model, viewport, size, wanted);
  const region = useRegionPointer(viewport, size);
  return (
    <div
      className={styles.pane}
      role="group"
      tabIndex={0}
      aria-label={t('map.title')}
      aria-description={t('map.instructions')}
      {...handlers}
      {...region.handlers}
    >
      <MapGround
        viewport={wanted}
        size={size}
        interactive
        reliefShare={1}
        outlined={region.outlined}
        reporting
        onMove={move}
        onSettle={settle}
      />
      <Overlay size={size} {...drawn} />
      <ChunkBoundary fallback={null} coming={null}>
        {isHome && model.home.outlying.length > 0 && (
          <OutlyingMarks places={model.home.outlying} viewport={viewport} size={size} />
        )}
      </ChunkBoundary>
      {pointed !== null && <Tooltip {...pointed} />}
      <ZoomControls onZoom={zoom} onHome={home} />
      <MapSources
        unplaced={model.index.unplaced}
        credits={creditsFor(size)}
        scaled={isNarrow(size) ? null : viewport}
      />
    </div>
  );
}

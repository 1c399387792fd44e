import { useEffect, useMemo, type KeyboardEvent, type WheelEvent } from 'react';
import { clauseOn } from '../../crossfilter/selection.ts';
import { useMessages } from '../../i18n/useMessages.ts';
import { useAtlas } from '../../state/AtlasContext.tsx';
import type { Viewport } from '../../state/view.ts';
import { MapGround } from './ground/MapGround.tsx';
import { creditsFor, isNarrow } from './layout/corners.ts';
import { frameOf, zoomedAbout, type Size } from './layout/projection.ts';
import { viewportAfterKey } from './mapKeys.ts';
import styles from './MapPane.module.css';
import { MapSources } from './MapSources.tsx';
import { Overlay } from './Overlay.tsx';
import { OutlyingMarks } from './OutlyingMarks.tsx';
import { Tooltip } from './Tooltip.tsx';
import { useDiscPointer } from './useDiscPointer.ts';
import { useDragGuard } from './useDragGuard.ts';
import { useGesture } from './useGesture.ts';
import { useLiveLayout } from './useLiveLayout.ts';
import { useMapActions } from './useMapActions.ts';
import type { MapModel } from './useMapModel.ts';
import { useRegionPointer } from './useRegionPointer.ts';
import { ZoomControls } from './ZoomControls.tsx';

interface LiveMapProps {
  readonly model: MapModel;
  readonly size: Size;
  /** Where the map is wanted. */
  readonly wanted: Viewport;
}

/** Codes of the regions in force and of the one pointed at. */
function useOutlined(hovered: string | undefined): readonly string[] {
  const { selection } = useAtlas();
  const region = clauseOn(selection, 'region');
  return useMemo(
    () => [
      ...(region?.kind === 'values' ? region.values : []),
      ...(hovered === undefined ? [] : [hovered]),
    ],
    [hovered, region],
  );
}

/** Whether an event belongs to a panel that lies over the map. */
function inPanel({ target }: { readonly target: EventTarget }): boolean {
  return target instanceof Element && target.closest('details') !== null;
}

/** Levels a turn of the wheel zooms by while there is no map yet that follows it more finely. */
const TURN = 0.5;

/** The map as one: it can be moved and zoomed, and reports where it came to rest. */
export function LiveMap({ model, size, wanted }: LiveMapProps) {
  const { change, reportFrame, toggle, view } = useAtlas();
  const { t } = useMessages();
  const { viewport, move, settle } = useGesture(wanted);
  const narrow = isNarrow(size);
  const { layout, offset } = useLiveLayout(model, viewport, size);
  const [pointed, onPoint] = useDiscPointer(layout, offset, size);
  const actions = useMapActions(narrow);
  const region = useRegionPointer(viewport, size, (code) => toggle('region', code));
  const outlined = useOutlined(region.hovered);

  useEffect(
    function reportFrameShown() {
      reportFrame(frameOf(wanted, size));
    },
    [reportFrame, size, wanted],
  );

  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const onPane = event.target === event.currentTarget;
    if (event.key === 'Escape') {
      if (!onPane) event.currentTarget.focus();
      else if (view.town !== null) change({ town: null });
      return;
    }
    if (event.altKey || event.ctrlKey || event.metaKey || inPanel(event)) return;
    const next = viewportAfterKey(event.key, viewport, size);
    if (next === undefined || (event.key.startsWith('Arrow') && !onPane)) return;
    event.preventDefault();
    settle(next);
  };
  const onWheel = (event: WheelEvent<HTMLElement>) => {
    // A wheel that was forbidden its default has been followed by the map below already.
    if (event.defaultPrevented || inPanel(event) || event.deltaY === 0) return;
    const { left, top } = event.currentTarget.getBoundingClientRect();
    const at = { x: event.clientX - left, y: event.clientY - top };
    settle(zoomedAbout(viewport, size, at, event.deltaY < 0 ? TURN : -TURN));
  };
  const middle = { x: size.width / 2, y: size.height / 2 };

  return (
    <div
      className={styles.pane}
      role="group"
      tabIndex={0}
      aria-label={t('map.title')}
      aria-description={t('map.instructions')}
      onKeyDown={onKeyDown}
      onWheel={onWheel}
      {...region.handlers}
      {...useDragGuard()}
    >
      <MapGround
        viewport={wanted}
        size={size}
        interactive
        reliefShare={1}
        outlined={outlined}
        reporting
        onMove={move}
        onSettle={settle}
      />
      <Overlay
        layout={layout}
        size={size}
        offset={offset}
        links={model.links}
        onPoint={onPoint}
        {...actions}
      />
      {view.viewport === null && (
        <OutlyingMarks places={model.home.outlying} viewport={viewport} size={size} />
      )}
      {pointed !== null && <Tooltip {...pointed} />}
      <ZoomControls
        onZoom={(levels) => change({ viewport: zoomedAbout(viewport, size, middle, levels) })}
        onHome={() => change({ viewport: null, town: null })}
      />
      <MapSources
        unplaced={model.unplacedShown}
        credits={creditsFor(size)}
        scaled={narrow ? null : viewport}
      />
    </div>
  );
}

import { useEffect, useMemo, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { clauseOn } from '../../crossfilter/selection.ts';
import { useMessages } from '../../i18n/useMessages.ts';
import { useAtlas } from '../../state/AtlasContext.tsx';
import type { Viewport } from '../../state/view.ts';
import { LazyGround } from './LazyGround.tsx';
import { frameOf, zoomedAbout, type Size } from './layout/projection.ts';
import styles from './MapPane.module.css';
import { MapScale } from './MapScale.tsx';
import { MapSources } from './MapSources.tsx';
import { Overlay } from './Overlay.tsx';
import { OutlyingMarks } from './OutlyingMarks.tsx';
import { Tooltip } from './Tooltip.tsx';
import { useDiscPointer } from './useDiscPointer.ts';
import { useDragGuard } from './useDragGuard.ts';
import { useLiveLayout } from './useLiveLayout.ts';
import { useMapActions } from './useMapActions.ts';
import type { MapModel } from './useMapModel.ts';
import { ZoomControls } from './ZoomControls.tsx';

interface LiveMapProps {
  readonly model: MapModel;
  readonly size: Size;
  /** Where the map is wanted. */
  readonly wanted: Viewport;
}

/** Moves within this time (ms) of one another are one gesture, and one step of Back. */
const GESTURE = 700;

/** The map as one: it can be moved and zoomed, and reports where it came to rest. */
export function LiveMap({ model, size, wanted }: LiveMapProps) {
  const { change, reportFrame, selection, toggle, view } = useAtlas();
  const { t } = useMessages();
  const [container, setContainer] = useState<HTMLElement | null>(null);
  const [gesture, setGesture] = useState<{ wanted: Viewport; now: Viewport } | null>(null);
  const viewport = gesture !== null && gesture.wanted === wanted ? gesture.now : wanted;
  const narrow = size.width < 560;
  const { layout, offset } = useLiveLayout(model, viewport, size);
  const [pointed, onPoint] = useDiscPointer(layout, offset);
  const actions = useMapActions(narrow);
  const settle = useSettle();
  const region = clauseOn(selection, 'region');
  const outlined = useMemo(() => (region?.kind === 'values' ? region.values : []), [region]);

  useEffect(
    function reportFrameShown() {
      reportFrame(frameOf(wanted, size));
    },
    [reportFrame, size, wanted],
  );

  return (
    <div
      ref={setContainer}
      className={styles.pane}
      role="group"
      tabIndex={0}
      aria-label={t('map.title')}
      aria-description={t('map.instructions')}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        if (event.target !== event.currentTarget) event.currentTarget.focus();
        else if (view.town !== null) change({ town: null });
      }}
      {...useDragGuard()}
    >
      <LazyGround
        container={container}
        viewport={wanted}
        size={size}
        interactive
        relief={1}
        outlined={outlined}
        reporting
        onMove={(now) => flushSync(() => setGesture({ wanted, now }))}
        onSettle={settle}
        onPickRegion={(code) => toggle('region', code)}
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
      {pointed !== null && <Tooltip {...pointed} pane={size} />}
      <ZoomControls
        onZoom={(levels) =>
          change({
            viewport: zoomedAbout(
              viewport,
              size,
              { x: size.width / 2, y: size.height / 2 },
              levels,
            ),
          })
        }
        onHome={() => change({ viewport: null, town: null })}
      />
      {!narrow && <MapScale viewport={viewport} />}
      <MapSources unplaced={model.unplacedShown} roomy={size.width >= 640} scaled={!narrow} />
    </div>
  );
}

/** Puts where a gesture ended into the address: a new step, unless the gesture goes on. */
function useSettle(): (viewport: Viewport) => void {
  const { change } = useAtlas();
  const last = useRef(-Infinity);
  return (viewport) => {
    const now = performance.now();
    change({ viewport }, now - last.current < GESTURE ? 'replace' : 'push');
    last.current = now;
  };
}

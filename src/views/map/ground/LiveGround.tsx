import { MapContainer, Pane, TileLayer } from 'react-leaflet';
import type { Viewport } from '../../../state/view.ts';
import { MAX_ZOOM, MIN_ZOOM, type Size } from '../layout/projection.ts';
import styles from '../MapPane.module.css';
import './leaflet.css';
import type { GroundEvents } from './events.ts';
import { Forwarding } from './Forwarding.tsx';
import { LiveCanvas } from './LiveCanvas.tsx';
import { OneFinger } from './OneFinger.tsx';
import { Steering } from './Steering.tsx';
import type { GroundStock } from './useGround.ts';

export interface LiveGroundProps extends GroundEvents {
  readonly stock: GroundStock | null;
  /** Where the map is wanted; gestures leave it until they are reported. */
  readonly viewport: Viewport;
  readonly size: Size;
  /** Share of the relief's strength, 0 to 1. */
  readonly reliefShare: number;
  readonly outlined: readonly string[];
  readonly interactive: boolean;
  /** Whether tiles from the network replace the bundled ground. */
  readonly onlineTiles: boolean;
  /** Called once the ground is on screen. */
  readonly onReady: () => void;
}

const TILES = 'https://tile.openstreetmap.org/{z}/{x}/{y}.png';

const isStill = () => window.matchMedia('(prefers-reduced-motion: reduce)').matches;
const isCoarse = () => window.matchMedia('(pointer: coarse)').matches;

/**
 * On touch, one finger scrolls the page and two move the map. Keys are the pane's own: it has the
 * focus, not the map in it.
 */
function options(interactive: boolean) {
  return {
    zoomControl: false,
    attributionControl: false,
    trackResize: false,
    minZoom: MIN_ZOOM,
    maxZoom: MAX_ZOOM,
    zoomSnap: 0,
    wheelPxPerZoomLevel: 90,
    zoomAnimation: false,
    fadeAnimation: false,
    markerZoomAnimation: false,
    keyboard: false,
    inertia: interactive && !isStill(),
    dragging: interactive && !isCoarse(),
    touchZoom: interactive,
    scrollWheelZoom: interactive,
    doubleClickZoom: interactive,
    boxZoom: interactive,
  };
}

/** The ground as a Leaflet map. Everything that needs Leaflet is reached from here alone. */
export function LiveGround(props: LiveGroundProps) {
  const { viewport, size, interactive, onlineTiles, onMove, onSettle, ...drawing } = props;
  const { latitude, longitude, zoom } = viewport;
  return (
    <MapContainer
      className={styles.live ?? ''}
      center={[latitude, longitude]}
      zoom={zoom}
      {...options(interactive)}
    >
      <Steering viewport={viewport} size={size} onMove={onMove} onSettle={onSettle} />
      {interactive && <Forwarding />}
      {interactive && isCoarse() && <OneFinger />}
      {onlineTiles ? (
        <TileLayer url={TILES} maxZoom={MAX_ZOOM + 1} referrerPolicy="origin" />
      ) : (
        <Pane name="ground">
          <LiveCanvas {...drawing} />
        </Pane>
      )}
    </MapContainer>
  );
}

import { DomUtil, type Map } from 'leaflet';
import { useLayoutEffect, useMemo, useRef, type RefObject } from 'react';
import { useMap, useMapEvents } from 'react-leaflet';
import type { Viewport } from '../../../state/view.ts';
import styles from '../MapPane.module.css';
import { paintCanvas } from './canvas.ts';
import { viewportOf } from './mapViewport.ts';
import type { GroundPicture } from './paintGround.ts';
import type { GroundStock } from './useGround.ts';

type Drawing = Pick<GroundPicture, 'reliefShare' | 'outlined'>;

interface LiveCanvasProps extends Drawing {
  readonly stock: GroundStock | null;
  /** Called after the first picture. */
  readonly onReady: () => void;
}

/** Share of the map's size painted beyond each edge: a drag shows it before the next picture. */
const MARGIN = 0.25;

/** What a canvas shows at present: where its middle is, and pixels round the map on either axis. */
interface Painted {
  readonly viewport: Viewport;
  readonly margin: { readonly x: number; readonly y: number };
}

function paint(map: Map, canvas: HTMLCanvasElement, drawing: GroundStock & Drawing): Painted {
  const viewport = viewportOf(map);
  const size = map.getSize();
  const margin = size.multiplyBy(MARGIN).round();
  const whole = { width: size.x + 2 * margin.x, height: size.y + 2 * margin.y };
  paintCanvas(canvas, { ...drawing, viewport, size: whole });
  canvas.style.setProperty('width', `${whole.width}px`);
  canvas.style.setProperty('height', `${whole.height}px`);
  DomUtil.setTransform(canvas, map.containerPointToLayerPoint(margin.multiplyBy(-1)), 1);
  return { viewport, margin };
}

/** Until there is time for a new picture the old one is stretched to where its parts belong. */
function stretch(map: Map, canvas: HTMLCanvasElement, { viewport, margin }: Painted): void {
  const { latitude, longitude, zoom } = viewport;
  const scale = map.getZoomScale(map.getZoom(), zoom);
  const half = map.getSize().divideBy(2).add([margin.x, margin.y]).multiplyBy(scale);
  const middle = map.latLngToLayerPoint([latitude, longitude]);
  DomUtil.setTransform(canvas, middle.subtract(half), scale);
}

/** Whether a drag has come to the picture's edge. */
function isLeaving(map: Map, { viewport, margin }: Painted): boolean {
  const middle = map.latLngToContainerPoint([viewport.latitude, viewport.longitude]);
  const gone = middle.subtract(map.getSize().divideBy(2));
  return Math.abs(gone.x) > margin.x || Math.abs(gone.y) > margin.y;
}

/** Paints a canvas anew at rest and where a drag comes to its edge; in between it is stretched. */
function usePainting(canvas: RefObject<HTMLCanvasElement | null>, props: LiveCanvasProps): void {
  const { stock, reliefShare, outlined, onReady } = props;
  const map = useMap();
  const painted = useRef<Painted>(null);
  const repaint = useRef<() => void>(() => undefined);
  useLayoutEffect(
    function paintAnew() {
      repaint.current = () => {
        if (canvas.current === null || stock === null) return;
        painted.current = paint(map, canvas.current, { ...stock, reliefShare, outlined });
      };
      const isFirst = painted.current === null;
      repaint.current();
      if (isFirst && stock !== null) onReady();
    },
    [canvas, map, onReady, outlined, reliefShare, stock],
  );
  // The same handlers always: new ones, made while the map tells of a move, would miss that move.
  const handlers = useMemo(
    () => ({
      moveend: () => repaint.current(),
      move: () => {
        if (canvas.current === null || painted.current === null) return;
        if (painted.current.viewport.zoom !== map.getZoom()) {
          stretch(map, canvas.current, painted.current);
        } else if (isLeaving(map, painted.current)) repaint.current();
      },
    }),
    [canvas, map],
  );
  useMapEvents(handlers);
}

/** The bundled ground in a pane of the map, with which it is dragged. */
export function LiveCanvas(props: LiveCanvasProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  usePainting(canvas, props);
  return <canvas ref={canvas} className={styles.moving} aria-hidden="true" />;
}

import { useMemo } from 'react';
import type { Dataset } from '../../domain/dataset.ts';
import type { View, Viewport } from '../../state/view.ts';
import { discScale } from './layout/discScale.ts';
import { glyphLayout, type GlyphLayout } from './layout/glyphLayout.ts';
import { wholeViewport } from './layout/plates.ts';
import { originOf, type Point, type Size } from './layout/projection.ts';
import { moved, type Box } from './layout/shapes.ts';
import { homeInset, isNarrow, takenBoxes } from './layout/corners.ts';
import { useGlyphWords } from './useGlyphWords.ts';
import { useGroundNames } from './useGroundNames.ts';
import { placeViewport } from '../../state/placeViewport.ts';
import type { MapModel } from './useMapModel.ts';
import type { Pane } from './usePane.ts';

/** The viewport of everything on one map, with some room for what hangs beyond the edge. */
export function homeViewport(model: MapModel, size: Size): Viewport {
  return wholeViewport(model.home.frame, size, homeInset(size));
}

/** Where the map is wanted: as asked for, at the town that is selected, or at home. */
export function wantedViewport(
  dataset: Dataset,
  { town, viewport }: Pick<View, 'town' | 'viewport'>,
  model: MapModel,
  pane: Pane,
): Viewport {
  const atTown = pane.wide ? placeViewport(dataset, town) : null;
  return viewport ?? atTown ?? homeViewport(model, pane);
}

/** Pixels the layout of a zoom level, made about the home view, is moved by. */
function offsetOf(home: Viewport, viewport: Viewport, size: Size): Point {
  const still = originOf({ ...home, zoom: viewport.zoom }, size);
  const now = originOf(viewport, size);
  return { x: still.x - now.x, y: still.y - now.y };
}

/**
 * The layout of a map that moves. It depends on the zoom alone: panning shifts it as a whole, so
 * that no glyph changes its seat while the map is dragged. Where it rests names are set anew, so
 * that none is cut off.
 */
export function useLiveLayout(
  model: MapModel,
  viewport: Viewport,
  size: Size,
  rest: Viewport,
): { readonly layout: GlyphLayout; readonly offset: Point } {
  const { zoom } = viewport;
  const home = useMemo(() => homeViewport(model, size), [model, size]);
  // At home everything keeps to the pane; nearer, the map goes on beyond its edges.
  const edged = zoom < home.zoom + 0.01;
  const scale = discScale(size, zoom - home.zoom);
  const wordsOf = useGlyphWords(isNarrow(size));
  const names = useGroundNames(zoom, model.occupied);
  const layout = useMemo(() => {
    const unplaced = model.index.unplaced.length > 0;
    const bounds = { left: 4, top: 4, right: size.width - 4, bottom: size.height - 4 };
    const taken = takenBoxes(size, { unplaced });
    const { x, y } = offsetOf(home, rest, size);
    const inView = (box: Box) => moved(box, -x, -y);
    const rests = !edged && rest.zoom === zoom;
    return glyphLayout({
      places: model.glyphsAt(scale),
      wordsOf,
      names,
      viewport: { ...home, zoom },
      size,
      bounds: edged ? bounds : null,
      obstacles: edged ? taken : [],
      sight: rests ? { box: inView(bounds), taken: taken.map(inView) } : null,
    });
  }, [edged, home, model, names, rest, scale, size, wordsOf, zoom]);
  return { layout, offset: offsetOf(home, viewport, size) };
}

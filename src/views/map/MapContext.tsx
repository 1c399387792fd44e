import { createContext, use, useMemo, type ReactNode } from 'react';
import { useAtlas } from '../../state/AtlasContext.tsx';
import { platesOf, type Plates } from './layout/plates.ts';
import { useMapModel, type MapModel } from './useMapModel.ts';
import { usePane, type Pane } from './usePane.ts';

/** What the map draws and its key explains, decided once for both. */
export interface Mapped {
  readonly model: ReturnType<typeof useMapModel>;
  readonly pane: Pane;
  /** Measures the element the map fills. */
  readonly measure: (element: HTMLElement | null) => void;
  /** The two plates; null while there is one map. */
  readonly plates: Plates | null;
}

const MapContext = createContext<Mapped | null>(null);

/** Two plates in a wide pane's home view, where something is crowded. */
function homePlates(model: MapModel, pane: Pane): Plates | null {
  return pane.wide ? platesOf(model.glyphsAt(1), model.home.frame, pane) : null;
}

/** Decides for the map and the key among its children. */
export function MapProvider({ children }: { readonly children: ReactNode }) {
  const { view } = useAtlas();
  const model = useMapModel();
  const [pane, measure] = usePane();
  const isHome = view.viewport === null && view.town === null;
  const mapped = useMemo(() => {
    const plates = isHome && typeof model !== 'string' ? homePlates(model, pane) : null;
    return { model, pane, measure, plates };
  }, [isHome, measure, model, pane]);
  return <MapContext value={mapped}>{children}</MapContext>;
}

export function useMapped(): Mapped {
  const mapped = use(MapContext);
  if (mapped === null) throw new Error('useMapped needs a MapProvider above it.');
  return mapped;
}

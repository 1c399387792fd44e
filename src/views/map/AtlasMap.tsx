import { useEffect, useMemo } from 'react';
import { useMessages } from '../../i18n/useMessages.ts';
import { useAtlas } from '../../state/AtlasContext.tsx';
import { usePreferences } from '../../state/preferences.ts';
import { askForLiveGround } from './ground/liveGround.ts';
import { HomePlates } from './HomePlates.tsx';
import { LiveMap } from './LiveMap.tsx';
import { platesOf } from './layout/plates.ts';
import styles from './MapPane.module.css';
import { placeViewport } from './useMapActions.ts';
import { useMapModel, type MapModel } from './useMapModel.ts';
import { homeViewport } from './useLiveLayout.ts';
import { usePane, type Pane } from './usePane.ts';

/** Signs that the reader is about to use the map: then what it takes to drag it is fetched. */
const intent = {
  onPointerEnter: askForLiveGround,
  onPointerDown: askForLiveGround,
  onTouchStart: askForLiveGround,
  onFocus: askForLiveGround,
  onWheel: askForLiveGround,
};

/** A link into the map, and tiles, ask for the map that can be dragged at once. */
function useAskedByLink(): void {
  const { view } = useAtlas();
  const [{ onlineTiles }] = usePreferences();
  const asked = view.viewport !== null || view.town !== null || onlineTiles;
  useEffect(
    function ask() {
      if (asked) askForLiveGround();
    },
    [asked],
  );
}

/** One map, or the two plates of a wide screen's home view. */
function Maps({ model, pane }: { readonly model: MapModel; readonly pane: Pane }) {
  const { dataset, view } = useAtlas();
  useAskedByLink();
  const plates = useMemo(
    () => (pane.wide ? platesOf(model.glyphsAt(1), model.home.frame, pane) : null),
    [model, pane],
  );
  const wanted = useMemo(
    () =>
      view.viewport ??
      (pane.wide ? placeViewport(dataset, view.town) : null) ??
      homeViewport(model, pane),
    [dataset, model, pane, view.town, view.viewport],
  );
  if (plates !== null && view.viewport === null && view.town === null) {
    return <HomePlates model={model} plates={plates} pane={pane} />;
  }
  return <LiveMap model={model} size={pane} wanted={wanted} />;
}

/** The map; where the data record no places it says so. Fills its parent, whatever its size. */
export function AtlasMap() {
  const { dataset } = useAtlas();
  const { t } = useMessages();
  const [pane, measure] = usePane();
  const model = useMapModel();
  return (
    <div ref={measure} className={styles.root} {...intent}>
      {typeof model === 'string' ? (
        <p className={styles.none}>
          {t(model === 'none' ? 'map.none' : 'map.none.placed', { count: dataset.length })}
        </p>
      ) : (
        <Maps model={model} pane={pane} />
      )}
    </div>
  );
}

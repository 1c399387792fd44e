import { useEffect, useMemo } from 'react';
import { useMessages } from '../../i18n/useMessages.ts';
import { useAtlas } from '../../state/AtlasContext.tsx';
import { usePreferences } from '../../state/preferences.ts';
import { askForLiveGround } from './ground/liveGround.ts';
import { HomePlates } from './HomePlates.tsx';
import { LiveMap } from './LiveMap.tsx';
import { useMapped } from './MapContext.tsx';
import styles from './MapPane.module.css';
import { useKeptFocus } from './useKeptFocus.ts';
import type { MapModel } from './useMapModel.ts';
import { wantedViewport } from './useLiveLayout.ts';

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
function Maps({ model }: { readonly model: MapModel }) {
  const { dataset, view } = useAtlas();
  const { town, viewport } = view;
  const { pane, plates } = useMapped();
  useAskedByLink();
  const wanted = useMemo(
    () => wantedViewport(dataset, { town, viewport }, model, pane),
    [dataset, model, pane, town, viewport],
  );
  return plates === null ? (
    <LiveMap model={model} size={pane} wanted={wanted} />
  ) : (
    <HomePlates model={model} plates={plates} pane={pane} />
  );
}

/** The map; where the data record no places it says so. Fills its parent, whatever its size. */
export function AtlasMap() {
  const { dataset } = useAtlas();
  const { t } = useMessages();
  const { model, measure, plates } = useMapped();
  const { onFocus, onBlur } = useKeptFocus(plates === null ? 'one' : 'two');
  return (
    <div
      ref={measure}
      className={styles.root}
      {...intent}
      onFocus={(event) => {
        intent.onFocus();
        onFocus(event);
      }}
      onBlur={onBlur}
    >
      {typeof model === 'string' ? (
        <p className={styles.none}>
          {t(model === 'none' ? 'map.none' : 'map.none.placed', { count: dataset.length })}
        </p>
      ) : (
        <Maps model={model} />
      )}
    </div>
  );
}

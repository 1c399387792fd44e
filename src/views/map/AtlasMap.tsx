import { useMemo } from 'react';
import { useMessages } from '../../i18n/useMessages.ts';
import { useAtlas } from '../../state/AtlasContext.tsx';
import { HomePlates } from './HomePlates.tsx';
import { LiveMap } from './LiveMap.tsx';
import { platesOf } from './layout/plates.ts';
import styles from './MapPane.module.css';
import { placeViewport } from './useMapActions.ts';
import { useMapModel, type MapModel } from './useMapModel.ts';
import { homeViewport } from './useLiveLayout.ts';
import { usePane, type Pane } from './usePane.ts';

/** One map, or the two plates of a wide screen's home view. */
function Maps({ model, pane }: { readonly model: MapModel; readonly pane: Pane }) {
  const { dataset, view } = useAtlas();
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
    <div ref={measure} className={styles.root}>
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

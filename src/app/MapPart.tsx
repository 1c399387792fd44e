import { useMessages } from '../i18n/useMessages.ts';
import { AtlasMap } from '../views/map/AtlasMap.tsx';
import { MapProvider } from '../views/map/MapContext.tsx';
import { MapKey } from '../views/map/MapKey.tsx';
import styles from './Frame.module.css';
import { Part } from './Part.tsx';

/** The map of a screen, and its key below it. */
export function MapPart() {
  const { t } = useMessages();
  return (
    <Part>
      <MapProvider>
        <section id="map" className={styles.map} aria-label={t('app.region.map')}>
          <Part>
            <AtlasMap />
          </Part>
        </section>
        <MapKey />
      </MapProvider>
    </Part>
  );
}

import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { useMessages } from '../../../i18n/useMessages.ts';
import { usePreferences } from '../../../state/preferences.ts';
import type { Viewport } from '../../../state/view.ts';
import type { Size } from '../layout/projection.ts';
import styles from '../MapPane.module.css';
import { useTheme } from '../useTheme.ts';
import { basemapQuery } from './basemap.ts';
import { groundMap, type GroundEvents, type GroundMap } from './groundMap.ts';

export interface GroundProps extends GroundEvents {
  /** The element that becomes the map; the overlay is its child. */
  readonly container: HTMLElement;
  /** Where the map is wanted; gestures leave it until they are reported. */
  readonly viewport: Viewport;
  readonly size: Size;
  readonly interactive: boolean;
  readonly relief: number;
  readonly outlined: readonly string[];
  /** Whether a failure is told here; of two plates one tells it. */
  readonly reporting: boolean;
}

/** The ground of a map. Everything that needs Leaflet is below here, fetched after first sight. */
export function Ground({ container, interactive, reporting, ...props }: GroundProps) {
  const { viewport, size, relief, outlined } = props;
  const { data: basemap, isError, refetch } = useQuery(basemapQuery(import.meta.env.BASE_URL));
  const theme = useTheme();
  const [{ onlineTiles }] = usePreferences();
  const { t } = useMessages();
  const map = useRef<GroundMap>(null);
  const latest = useRef(props);

  useEffect(
    function create() {
      const made = groundMap(container, latest.current.viewport, interactive, {
        onMove: (moved) => latest.current.onMove(moved),
        onSettle: (settled) => latest.current.onSettle(settled),
        onPickRegion: (code) => latest.current.onPickRegion(code),
      });
      map.current = made;
      return () => {
        map.current = null;
        made.remove();
      };
    },
    [container, interactive],
  );
  useEffect(function update() {
    latest.current = props;
    map.current?.update({ viewport, size, theme, basemap, relief, outlined, onlineTiles });
  });

  if (!isError || onlineTiles) return null;
  return (
    <>
      <div className={styles.plain} />
      {reporting && (
        <p className={styles.failed} role="status">
          {t('map.ground.failed')}{' '}
          <button type="button" onClick={() => void refetch()}>
            {t('map.ground.retry')}
          </button>
        </p>
      )}
    </>
  );
}

import { useMessages } from '../../i18n/useMessages.ts';
import type { Viewport } from '../../state/view.ts';
import { metresPerPixel } from './layout/projection.ts';
import { scaleBar } from './layout/scale.ts';
import styles from './MapPane.module.css';

/** How far a stretch of the map is, at the latitude of its middle. */
export function MapScale({ viewport }: { readonly viewport: Viewport }) {
  const { t } = useMessages();
  const { metres, pixels } = scaleBar(metresPerPixel(viewport.latitude, viewport.zoom), 76);
  const width = Math.round(pixels);
  const text =
    metres >= 1000
      ? t('map.scale.km', { length: metres / 1000 })
      : t('map.scale.m', { length: metres });
  return (
    <svg className={styles.scale} width={width + 2} height={20} role="img" aria-label={text}>
      <text x={width / 2 + 1} y={11}>
        {text}
      </text>
      <path d={`M1 15v4h${width}v-4`} />
    </svg>
  );
}

import type { KeyboardEvent } from 'react';
import { useMessages } from '../../i18n/useMessages.ts';
import { useLive } from '../../state/LiveContext.tsx';
import { usePreferences } from '../../state/preferences.ts';
import type { Viewport } from '../../state/view.ts';
import type { Credits } from './layout/corners.ts';
import { MapScale } from './MapScale.tsx';
import styles from './MapSources.module.css';
import { countShown } from './sites.ts';

function closeOnEscape(event: KeyboardEvent<HTMLDetailsElement>): void {
  if (event.key !== 'Escape' || !event.currentTarget.open) return;
  event.stopPropagation();
  event.currentTarget.open = false;
  event.currentTarget.querySelector('summary')?.focus();
}

interface MapSourcesProps {
  /** Rows no map can draw. */
  readonly unplaced: readonly number[];
  readonly credits: Credits;
  /** Where the map looks, for a scale beside the line; null for none. */
  readonly scaled: Viewport | null;
}

/**
 * Who made the ground, how many actions no map can show, and the switch for online tiles: one
 * corner with a ground of its own, so that nothing is read across what lies under it.
 */
export function MapSources({ unplaced: rows, credits, scaled }: MapSourcesProps) {
  const unplaced = useLive(({ evaluation }) => countShown(rows, evaluation.failBits), 'soon');
  const { t, rich } = useMessages();
  const [{ onlineTiles }, change] = usePreferences();
  const short = onlineTiles || credits === 'short';
  return (
    <div className={styles.corner}>
      {unplaced > 0 && <span>{t('map.unplaced', { count: unplaced })}</span>}
      {credits !== 'none' && <span>{t(short ? 'map.tiles.credit' : 'map.sources.line')}</span>}
      <details className={styles.sources} onKeyDown={closeOnEscape}>
        <summary>{t('map.sources')}</summary>
        <div className={styles.panel}>
          <p>{t('map.sources.borders')}</p>
          <p>
            {rich('map.sources.water', {
              a: (chunks) => (
                <a key="licence" href={`${import.meta.env.BASE_URL}geo/LICENSE-ODbL.txt`}>
                  {chunks}
                </a>
              ),
            })}
          </p>
          <p>{t('map.sources.relief')}</p>
          <p>{t('map.sources.places')}</p>
          {!onlineTiles && <p>{t('map.sources.bundled')}</p>}
          <label className={styles.tiles}>
            <input
              type="checkbox"
              checked={onlineTiles}
              onChange={(event) => change({ onlineTiles: event.currentTarget.checked })}
            />
            <strong>{t('map.tiles')}</strong>
          </label>
          <p>{t('map.tiles.reveals')}</p>
        </div>
      </details>
      {scaled !== null && <MapScale viewport={scaled} />}
    </div>
  );
}

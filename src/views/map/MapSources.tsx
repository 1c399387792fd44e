import type { KeyboardEvent } from 'react';
import { useMessages } from '../../i18n/useMessages.ts';
import { usePreferences } from '../../state/preferences.ts';
import styles from './MapSources.module.css';

function closeOnEscape(event: KeyboardEvent<HTMLDetailsElement>): void {
  if (event.key !== 'Escape' || !event.currentTarget.open) return;
  event.stopPropagation();
  event.currentTarget.open = false;
  event.currentTarget.querySelector('summary')?.focus();
}

interface MapSourcesProps {
  readonly unplaced: number;
  /** Whether there is room for the list of sources in the line itself. */
  readonly roomy: boolean;
  /** Whether the corner beside it holds a scale. */
  readonly scaled: boolean;
}

/** Who made the ground, how many actions no map can show, and the switch for online tiles. */
export function MapSources({ unplaced, roomy, scaled }: MapSourcesProps) {
  const { t, rich } = useMessages();
  const [preferences, change] = usePreferences();
  return (
    <div className={scaled ? styles.line : `${styles.line} ${styles.cornered}`}>
      {unplaced > 0 && <span>{t('map.unplaced', { count: unplaced })}</span>}
      {roomy && (
        <span>{t(preferences.onlineTiles ? 'map.tiles.credit' : 'map.sources.line')}</span>
      )}
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
          {!preferences.onlineTiles && <p>{t('map.sources.bundled')}</p>}
          <label className={styles.tiles}>
            <input
              type="checkbox"
              checked={preferences.onlineTiles}
              onChange={(event) => change({ onlineTiles: event.currentTarget.checked })}
            />
            <strong>{t('map.tiles')}</strong>
          </label>
          <p>{t('map.tiles.reveals')}</p>
        </div>
      </details>
    </div>
  );
}

import { X } from 'lucide-react';
import { fileAddress, isHosted } from '../../data/files.ts';
import { useMessages } from '../../i18n/useMessages.ts';
import { usePreferences } from '../../state/preferences.ts';
import { Checkbox } from '../../ui/checkbox/Checkbox.tsx';
import { MapSaving } from './MapSaving.tsx';
import styles from './MapSourcesPanel.module.css';

/** Closes the corner the panel stands in, whose line has the focus then. */
function close({ currentTarget }: { readonly currentTarget: Element }): void {
  const corner = currentTarget.closest('details');
  if (corner !== null) corner.open = false;
  corner?.querySelector('summary')?.focus();
}

/**
 * The switch for online tiles, with what they reveal in sight of it, and who made each layer of the ground.
 */
export function MapSourcesPanel() {
  const { t, rich } = useMessages();
  const [{ onlineTiles }, change] = usePreferences();
  return (
    <div className={styles.panel}>
      <div className={styles.content}>
        <header className={styles.header}>
          <h2>{t('map.sources')}</h2>
          <button type="button" className={styles.close} aria-label={t('claims.close')} onClick={close}>
            <X size={16} strokeWidth={1.5} aria-hidden="true" />
          </button>
        </header>
        {isHosted && (
          <>
            <label className={styles.tiles}>
              <Checkbox checked={onlineTiles} onChange={(checked) => change({ onlineTiles: checked })} />
              <strong>{t('map.tiles')}</strong>
            </label>
            <p>{t('map.tiles.reveals')}</p>
          </>
        )}
        <p>{t('map.sources.borders')}</p>
        <p>
          {rich('map.sources.water', {
            a: (chunks) => (
              <a
                key="licence"
                className={styles.licence}
                href={fileAddress(`${import.meta.env.BASE_URL}geo/LICENSE-ODbL.txt`)}
              >
                {chunks}
              </a>
            ),
          })}
        </p>
        <p>{t('map.sources.relief')}</p>
        <p>{t('map.sources.places')}</p>
        {!onlineTiles && <p>{t('map.sources.bundled')}</p>}
        <MapSaving />
      </div>
    </div>
  );
}

import { useState, type KeyboardEvent } from 'react';
import { useMessages } from '../../i18n/useMessages.ts';
import { worded } from '../../i18n/worded.tsx';
import { useLive } from '../../state/LiveContext.tsx';
import { usePreferences } from '../../state/preferences.ts';
import type { Viewport } from '../../state/view.ts';
import { ChunkBoundary } from '../../ui/ChunkBoundary.tsx';
import { late } from '../../ui/late.tsx';
import type { Credits } from './layout/corners.ts';
import { MapScale } from './MapScale.tsx';
import styles from './MapSources.module.css';
import { countShown } from './sites.ts';

/** What stands behind the line of credits: no part of the first load. */
const panel = late(() =>
  worded(import('./MapSourcesPanel.tsx').then((module) => module.MapSourcesPanel)),
);

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
  const unplaced = useLive(({ evaluation }) => countShown(rows, evaluation.failBits), 'words');
  const { t } = useMessages();
  const [{ onlineTiles }] = usePreferences();
  const [open, setOpen] = useState(false);
  const short = onlineTiles || credits === 'short';
  return (
    <div className={styles.corner}>
      {unplaced > 0 && <span>{t('map.unplaced', { count: unplaced })}</span>}
      {credits !== 'none' && <span>{t(short ? 'map.tiles.credit' : 'map.sources.line')}</span>}
      <details
        className={styles.sources}
        onKeyDown={closeOnEscape}
        onToggle={(event) => {
          setOpen(event.currentTarget.open);
        }}
      >
        <summary>{t('map.sources')}</summary>
        {open && (
          <ChunkBoundary fallback={<p className={styles.failed} role="alert">{t('map.sources.failed')}</p>} coming={null}>
            <panel.View />
          </ChunkBoundary>
        )}
      </details>
      {scaled !== null && <MapScale viewport={scaled} />}
    </div>
  );
}

import { Suspense, useCallback, useState } from 'react';
import { useMessages } from '../../../i18n/useMessages.ts';
import { usePreferences } from '../../../state/preferences.ts';
import { useOnPaper } from '../../../state/paper.ts';
import type { Viewport } from '../../../state/view.ts';
import type { Size } from '../layout/projection.ts';
import styles from '../MapPane.module.css';
import { LiveGround, useLiveGroundArrived } from './liveGround.ts';
import type { GroundEvents } from './events.ts';
import { StillGround } from './StillGround.tsx';
import { useGround } from './useGround.ts';

interface MapGroundProps extends Partial<GroundEvents> {
  /** Where the map is wanted. */
  readonly viewport: Viewport;
  readonly size: Size;
  /** Whether gestures move it. */
  readonly interactive: boolean;
  /** Share of the relief's strength, 0 to 1. */
  readonly reliefShare: number;
  /** Codes of regions drawn with an outline. */
  readonly outlined: readonly string[];
  /** Whether a failure is told here; of two plates one tells it. */
  readonly reporting: boolean;
}

const nothing = () => undefined;

/** Whether tiles fill the map, and whether it is the one that can be dragged: on paper never. */
function useLiveness(interactive: boolean): { readonly tiled: boolean; readonly isLive: boolean } {
  const arrived = useLiveGroundArrived();
  const [{ onlineTiles }] = usePreferences();
  const onPaper = useOnPaper();
  const tiled = onlineTiles && !onPaper;
  return { tiled, isLive: arrived && !onPaper && (interactive || tiled) };
}

/**
 * The ground of a map: a picture, which gives way to the map that can be dragged once that has
 * been asked for, has arrived and is painted. Plates stay pictures, unless tiles are to fill them.
 */
export function MapGround({ interactive, reporting, ...props }: MapGroundProps) {
  const { onMove = nothing, onSettle = nothing, ...drawing } = props;
  const { stock, failed, retry } = useGround();
  const { tiled, isLive } = useLiveness(interactive);
  const [ready, setReady] = useState(false);
  const markReady = useCallback(() => setReady(true), []);
  const { t } = useMessages();
  const plain = failed && !tiled;
  return (
    <>
      {plain && <div className={styles.plain} />}
      {!plain && !tiled && !(isLive && ready) && <StillGround stock={stock} {...drawing} />}
      {isLive && (
        <Suspense fallback={null}>
          <LiveGround
            stock={stock}
            interactive={interactive}
            onlineTiles={tiled}
            onMove={onMove}
            onSettle={onSettle}
            onReady={markReady}
            {...drawing}
          />
        </Suspense>
      )}
      {plain && reporting && (
        <p className={styles.failed} role="status">
          {t('map.ground.failed')}{' '}
          <button type="button" onClick={retry}>
            {t('shared.retry')}
          </button>
        </p>
      )}
    </>
  );
}

import { memo } from 'react';
import { useMessages } from '../../i18n/useMessages.ts';
import { useAtlas } from '../../state/AtlasContext.tsx';
import { useMoving } from '../../state/LiveContext.tsx';
import styles from './Reach.module.css';
import { within } from './playback.ts';
import type { Lanes } from './useLanes.ts';

/** Says how many rows lie outside the axis, and makes it hold them too. */
export const Reach = memo(function Reach({ lanes }: { readonly lanes: Lanes }) {
  const { extent, extended, layout } = lanes;
  const { t } = useMessages();
  const { change } = useAtlas();
  const { now } = useMoving();
  const { earlier, later } = extent;
  if (earlier + later === 0) return null;
  const side = earlier === 0 ? 'later' : later === 0 ? 'earlier' : 'both';
  return (
    <button
      type="button"
      className={layout.compact ? styles.compact : styles.reach}
      aria-pressed={extended}
      aria-label={t('timeline.reach.name', { side, count: earlier + later })}
      onClick={() => {
        const { day } = now();
        // The axis holds the day shown: that goes to its edge.
        const moved = extended && day !== null ? { day: within(day, extent.core) } : {};
        change({ axis: extended ? 'core' : 'all', ...moved });
      }}
    >
      <span>{extended ? t('timeline.reach.fit') : t(`timeline.reach.${side}`, { count: earlier + later })}</span>
    </button>
  );
});

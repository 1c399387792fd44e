import { memo } from 'react';
import { useMessages } from '../../i18n/useMessages.ts';
import { useAtlas } from '../../state/AtlasContext.tsx';
import { useMoving } from '../../state/LiveContext.tsx';
import { outside } from './extent.ts';
import { lanesAsked, lanesIn } from './lanesAsked.ts';
import styles from './Reach.module.css';
import { within } from './playback.ts';
import type { Lanes } from './useLanes.ts';
import { timeDimension } from './useTimeWindow.ts';
import { useTown } from './useTown.ts';

/**
 * What lies outside the axis, and on which side: of what the title speaks, else of the other lanes
 * (`elsewhere`), else, once the axis holds it, of what is filtered out. Null for nothing.
 */
function useOutside({ lanes, extent: { core }, extended }: Lanes) {
  const { dataset, evaluation } = useAtlas();
  const { id } = useTown();
  const asked = lanesAsked(lanes, evaluation, timeDimension(dataset));
  for (const some of [lanesIn(asked, id), asked, ...(extended ? [lanes] : [])]) {
    const { earlier, later } = outside(some.map(({ span }) => span), core);
    const count = earlier + later;
    const side = earlier === 0 ? 'later' : later === 0 ? 'earlier' : 'both';
    if (count > 0) return { count, side: id !== null && some === asked ? `${side}_elsewhere` : side };
  }
  return null;
}

/** Says how many rows lie outside the axis, and makes it hold them too. */
export const Reach = memo(function Reach({ lanes }: { readonly lanes: Lanes }) {
  const { extent, extended, layout } = lanes;
  const { t } = useMessages();
  const { change } = useAtlas();
  const { now } = useMoving();
  const beyond = useOutside(lanes);
  if (beyond === null) return null;
  return (
    <button
      type="button"
      className={layout.compact ? styles.compact : styles.reach}
      aria-pressed={extended}
      aria-label={t('timeline.reach.name', beyond)}
      onClick={() => {
        const { day } = now();
        // The axis holds the day shown: that goes to its edge.
        const moved = extended && day !== null ? { day: within(day, extent.core) } : {};
        change({ axis: extended ? 'core' : 'all', ...moved });
      }}
    >
      <span>{extended ? t('timeline.reach.fit') : t('timeline.reach', beyond)}</span>
    </button>
  );
});

import { useMessages } from '../../i18n/useMessages.ts';
import { useMoving } from '../../state/LiveContext.tsx';
import styles from './Reach.module.css';
import { within } from './playback.ts';
import type { Lanes } from './useLanes.ts';

/** Says how many rows lie outside the axis, and makes it hold them too. */
export function Reach({ lanes: { extent, extended, extend, layout } }: { readonly lanes: Lanes }) {
  const { t } = useMessages();
  const { show, now } = useMoving();
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
        // The axis holds the day shown: that goes to its edge first.
        if (extended && day !== null) show({ kind: 'day', day: within(day, extent.core) }, 'replace');
        extend(!extended);
      }}
    >
      <span>{extended ? t('timeline.reach.fit') : t(`timeline.reach.${side}`, { count: earlier + later })}</span>
    </button>
  );
}

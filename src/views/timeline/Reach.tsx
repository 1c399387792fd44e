import { useMessages } from '../../i18n/useMessages.ts';
import styles from './Reach.module.css';
import type { Lanes } from './useLanes.ts';

/** Says how many rows lie outside the axis, and makes it hold them too. */
export function Reach({ lanes: { extent, extended, extend, layout } }: { readonly lanes: Lanes }) {
  const { t } = useMessages();
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
        extend(!extended);
      }}
    >
      <span>{extended ? t('timeline.reach.fit') : t(`timeline.reach.${side}`, { count: earlier + later })}</span>
    </button>
  );
}

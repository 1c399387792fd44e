import { discRadius } from '../../encoding/size.ts';
import { outcomeMark, outcomeOrder } from '../../encoding/outcome.ts';
import { useMessages } from '../../i18n/useMessages.ts';
import { useAtlas } from '../../state/AtlasContext.tsx';
import { MarkIcon } from '../../ui/mark/MarkIcon.tsx';
import styles from './MapKey.module.css';

/** Headcounts drawn as a legend, the largest first. */
const SIZES = [400, 100];

/** A ring as large as the disc of so many people; dashed for a number nobody knows. */
function Ring({ people }: { readonly people?: number }) {
  const known = people !== undefined;
  const r = discRadius(known ? { low: people, high: people } : undefined) - 0.5;
  const side = 2 * r + 2;
  return (
    <svg width={side} height={side} viewBox={`${-side / 2} ${-side / 2} ${side} ${side}`} aria-hidden="true">
      <circle className={styles.ring} r={r} {...(known ? {} : { strokeDasharray: '3.7 2.69' })} />
    </svg>
  );
}

/** What the map's marks mean: outcomes by form and hue, people by area. */
export function MapKey() {
  const { dataset } = useAtlas();
  const { t } = useMessages();
  const { roles } = dataset;
  if (roles.sites === undefined) return null;
  return (
    <section className={styles.key} aria-label={t('map.key')} tabIndex={0}>
      {roles.outcome !== undefined && (
        <ul>
          {outcomeOrder.map((outcome) => (
            <li key={outcome}>
              <MarkIcon encoding={outcomeMark(outcome)} />
              {t(`outcome.${outcome}`)}
            </li>
          ))}
        </ul>
      )}
      {roles.size !== undefined && (
        <ul>
          {SIZES.map((people, i) => (
            <li key={people}>
              <Ring people={people} />
              {i === 0 ? people : t('map.key.people', { count: people })}
            </li>
          ))}
          <li>
            <Ring />
            {t('map.key.unknown')}
          </li>
        </ul>
      )}
    </section>
  );
}

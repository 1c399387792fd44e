import { useId } from 'react';
import { discRadius } from '../../encoding/size.ts';
import { outcomeMark, outcomeOrder } from '../../encoding/outcome.ts';
import { useMessages } from '../../i18n/useMessages.ts';
import { useAtlas } from '../../state/AtlasContext.tsx';
import { useLive } from '../../state/LiveContext.tsx';
import { MarkIcon } from '../../ui/mark/MarkIcon.tsx';
import { Hatch } from './Hatch.tsx';
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

const kinds = { ahead: styles.ahead, unsure: styles.disc, undated: styles.pale };

/** A disc that is not there yet, one that is only possibly there, or one without a date. */
function Doubtful({ kind }: { readonly kind: keyof typeof kinds }) {
  const hatch = useId();
  return (
    <svg width={14} height={14} viewBox="-7 -7 14 14" aria-hidden="true">
      <Hatch id={hatch} />
      <circle className={kinds[kind]} r={5.5} />
      {kind === 'unsure' && <circle r={5.5} fill={`url(#${hatch})`} />}
    </svg>
  );
}

/** What the discs show this moment besides outcomes and sizes. */
function useOccurring() {
  return {
    played: useLive(({ day }) => day !== null),
    possible: useLive(({ evaluation }) => evaluation.possible > 0),
    undated: useLive(({ evaluation }) => evaluation.unknown > 0),
  };
}

/** What the map's marks mean: outcomes by form and hue, people by area. */
export function MapKey() {
  const { dataset } = useAtlas();
  const { played, possible, undated } = useOccurring();
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
              {played && outcome === 'ongoing' ? t('map.key.running') : t(`outcome.${outcome}`)}
            </li>
          ))}
        </ul>
      )}
      {played && (
        <ul>
          <li>
            <Doubtful kind="ahead" />
            {t('map.key.ahead')}
          </li>
          <li>
            <Doubtful kind="unsure" />
            {t('map.key.perhaps')}
          </li>
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
      {!played && (possible || undated) && (
        <ul>
          {possible && (
            <li>
              <Doubtful kind="unsure" />
              {t('map.key.possible')}
            </li>
          )}
          {undated && (
            <li>
              <Doubtful kind="undated" />
              {t('map.key.undated')}
            </li>
          )}
        </ul>
      )}
    </section>
  );
}

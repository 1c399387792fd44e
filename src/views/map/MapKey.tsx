import { useId } from 'react';
import { gradeOrder, linkDash } from '../../encoding/evidence.ts';
import { discRadius } from '../../encoding/size.ts';
import { outcomeMark, outcomeOrder } from '../../encoding/outcome.ts';
import type { MessageId } from '../../i18n/messages.ts';
import { useMessages } from '../../i18n/useMessages.ts';
import { useAtlas } from '../../state/AtlasContext.tsx';
import { useLive } from '../../state/LiveContext.tsx';
import { useOpenLine } from '../../state/useTies.ts';
import { LinkLine } from '../../ui/linkLine/LinkLine.tsx';
import { MarkIcon } from '../../ui/mark/MarkIcon.tsx';
import { Hatch } from './Hatch.tsx';
import styles from './MapKey.module.css';

/** Headcounts drawn as a legend: where room is short the last ones stay away. */
const SIZES = [100, 400];

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

type Doubt = readonly [keyof typeof kinds, MessageId];

const PLAYED: readonly Doubt[] = [
  ['ahead', 'map.key.ahead'],
  ['unsure', 'map.key.perhaps'],
];

/** What the discs show this moment besides outcomes and sizes. */
function useOccurring() {
  const played = useLive(({ day }) => day !== null);
  const possible = useLive(({ evaluation }) => evaluation.possible > 0);
  const undated = useLive(({ evaluation }) => evaluation.unknown > 0);
  const asked: readonly Doubt[] = [
    ...(possible ? [['unsure', 'map.key.possible'] as const] : []),
    ...(undated ? [['undated', 'map.key.undated'] as const] : []),
  ];
  return { played, doubts: played ? PLAYED : asked };
}

/** The strokes of the lines that lead to the open row and away from it, among rows with a disc. */
function LinkGrades() {
  const { length } = useAtlas().dataset;
  const ties = useOpenLine().ties.filter(({ from, to }) => from < length && to < length);
  const { t } = useMessages();
  const grades = gradeOrder.filter((grade) => ties.some(({ basis }) => basis === grade));
  if (grades.length === 0) return null;
  return (
    <ul className={styles.momentary}>
      {grades.map((grade) => (
        <li key={grade}>
          <LinkLine dash={linkDash(grade)} />
          {t('shared.link', { grade })}
        </li>
      ))}
    </ul>
  );
}

/** What the map's marks mean: outcomes by form and hue, people by area. */
export function MapKey() {
  const { dataset } = useAtlas();
  const { played, doubts } = useOccurring();
  const { t } = useMessages();
  const { roles } = dataset;
  if (roles.sites === undefined) return null;
  return (
    <section className={styles.key} aria-label={t('map.key')}>
      <div className={styles.signs}>
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
        {doubts.length > 0 && (
          <ul className={styles.momentary}>
            {doubts.map(([kind, words]) => (
              <li key={kind}>
                <Doubtful kind={kind} />
                {t(words)}
              </li>
            ))}
          </ul>
        )}
        <LinkGrades />
      </div>
      {roles.size !== undefined && (
        <ul className={styles.sizes}>
          <li>
            <Ring />
            {t('map.key.unknown')}
          </li>
          {SIZES.map((people, i) => (
            <li key={people}>
              <Ring people={people} />
              {i > 0 ? people : t('map.key.people', { count: people })}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

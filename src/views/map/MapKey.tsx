import { useId } from 'react';
import { linkDash } from '../../encoding/evidence.ts';
import { outcomeMark, outcomeOrder } from '../../encoding/outcome.ts';
import { phaseMark, standingOf, type Doubt, type Standing } from '../../encoding/phase.ts';
import { discRadius } from '../../encoding/size.ts';
import { useMessages, type Wording } from '../../i18n/useMessages.ts';
import { useAtlas } from '../../state/AtlasContext.tsx';
import { LinkLine } from '../../ui/linkLine/LinkLine.tsx';
import { MarkIcon } from '../../ui/mark/MarkIcon.tsx';
import { FurtherMark } from './glyph/FurtherMark.tsx';
import { FURTHER_RADIUS } from './glyph/packGlyph.ts';
import { Hatch } from './Hatch.tsx';
import styles from './MapKey.module.css';
import { useDiscMarks, useLinkMarks } from './useKeyMarks.ts';

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

const looks: Readonly<Record<Standing, string | undefined>> = {
  ahead: styles.ahead,
  sure: styles.disc,
  unsure: styles.disc,
  undated: styles.pale,
};

/** A disc that does not stand for its outcome, or not surely. */
function Doubtful({ kind }: { readonly kind: Doubt }) {
  const hatch = useId();
  const standing = standingOf(kind);
  if (kind === 'dateless') {
    return (
      <span className={styles.pale}>
        <MarkIcon encoding={phaseMark('undated', undefined).mark} />
      </span>
    );
  }
  return (
    <svg width={14} height={14} viewBox="-7 -7 14 14" aria-hidden="true">
      <Hatch id={hatch} />
      <circle className={looks[standing]} r={5.5} />
      {standing === 'unsure' && <circle r={5.5} fill={`url(#${hatch})`} />}
    </svg>
  );
}

/** The words of a doubt are those its disc says of itself. */
function doubtWords(kind: Doubt, { t }: Wording): string {
  switch (kind) {
    case 'ahead':
      return t('map.phase', { phase: 'not_yet' });
    case 'unreported':
      return t('map.phase', { phase: 'unreported' });
    case 'perhaps':
      return t('map.key.perhaps');
    case 'possible':
      return t('map.key.possible');
    case 'dateless':
    case 'undated':
      return t('map.dates.unknown');
  }
}

/** What there is only this moment: doubts, rings round discs, lines between places. */
function Momentary({ drawn }: { readonly drawn: readonly Doubt[] }) {
  const words = useMessages();
  const { ringed, grades } = useLinkMarks();
  if (drawn.length === 0 && ringed === null && grades.length === 0) return null;
  return (
    <ul className={styles.momentary}>
      {drawn.map((kind) => (
        <li key={kind}>
          <Doubtful kind={kind} />
          {doubtWords(kind, words)}
        </li>
      ))}
      {ringed !== null && (
        <li className={styles.linked}>
          <svg width={14} height={14} viewBox="-7 -7 14 14" aria-hidden="true">
            <circle className={styles.disc} r={3.6} />
            <circle className={styles.ringed} r={5.8} />
          </svg>
          {words.t('map.key.ringed', { ringed })}
        </li>
      )}
      {grades.map((grade) => (
        <li key={grade}>
          <LinkLine dash={linkDash(grade)} />
          {words.t('shared.link', { grade })}
        </li>
      ))}
    </ul>
  );
}

/** How many people: what room is left shows. */
function Sizes() {
  const { t } = useMessages();
  return (
    <ul className={styles.sizes}>
      <li>
        <Ring />
        {t('map.people.unknown')}
      </li>
      {SIZES.map((people, i) => (
        <li key={people}>
          <Ring people={people} />
          {i > 0 ? people : t('map.key.people', { count: people })}
        </li>
      ))}
    </ul>
  );
}

/** What the map's marks mean: outcomes by form and hue, people by area. */
export function MapKey() {
  const { dataset } = useAtlas();
  const { played, further, drawn } = useDiscMarks();
  const { t } = useMessages();
  const { roles } = dataset;
  if (roles.sites === undefined) return null;
  const recorded = roles.outcome === undefined ? [] : outcomeOrder;
  // As of a day what never began is drawn as everything that has not begun yet.
  const outcomes = played ? recorded.filter((outcome) => outcome !== 'not_begun') : recorded;
  return (
    <section className={styles.key} aria-label={t('map.key')}>
      <div className={played ? `${styles.signs} ${styles.played}` : styles.signs}>
        {(outcomes.length > 0 || further) && (
          <ul>
            {outcomes.map((outcome) => (
              <li key={outcome}>
                <MarkIcon encoding={outcomeMark(outcome)} />
                {played && outcome === 'ongoing' ? t('map.key.running') : t(`outcome.${outcome}`)}
              </li>
            ))}
            {further && (
              <li>
                <svg width={10} height={10} viewBox="-5 -5 10 10" aria-hidden="true">
                  <FurtherMark r={FURTHER_RADIUS} />
                </svg>
                {t('map.disc.further')}
              </li>
            )}
          </ul>
        )}
        <Momentary drawn={drawn} />
        {roles.size !== undefined && <Sizes />}
      </div>
    </section>
  );
}

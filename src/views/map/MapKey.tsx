import { useId } from 'react';
import { outcomeMark, outcomeOrder } from '../../encoding/outcome.ts';
import type { Doubt } from '../../encoding/phase.ts';
import { discRadius } from '../../encoding/size.ts';
import { useMessages, type Wording } from '../../i18n/useMessages.ts';
import { useAtlas } from '../../state/AtlasContext.tsx';
import { useLayout } from '../../state/layout.ts';
import { ChunkBoundary } from '../../ui/ChunkBoundary.tsx';
import { MarkIcon } from '../../ui/mark/MarkIcon.tsx';
import { FurtherMark } from './glyph/FurtherMark.tsx';
import { FURTHER_RADIUS } from './glyph/packGlyph.ts';
import { StandingMark } from './glyph/StandingMark.tsx';
import { Hatch } from './Hatch.tsx';
import type { DoubtSigns } from './keyMarks.ts';
import { LinkSigns } from './lateMarks.ts';
import styles from './MapKey.module.css';
import { useDiscMarks, useDiscScale } from './useKeyMarks.ts';

/** The headcount drawn as a legend. */
const PEOPLE = 100;

/** A ring as large as the disc of so many people; dashed for a number nobody knows. */
function Ring({ people, scale }: { readonly people?: number; readonly scale: number }) {
  const known = people !== undefined;
  const r = discRadius(known ? { low: people, high: people } : undefined, scale) - 0.5;
  const side = 2 * r + 2;
  return (
    <svg width={side} height={side} viewBox={`${-side / 2} ${-side / 2} ${side} ${side}`} aria-hidden="true">
      <circle className={styles.ring} r={r} {...(known ? {} : { strokeDasharray: '3.7 2.69' })} />
    </svg>
  );
}

/** A disc that does not stand for its outcome, or not surely, as one of them is drawn on the map. */
export function Doubtful({ kind, marks: [mark] }: DoubtSigns) {
  const hatch = useId();
  return (
    mark && (
      <svg width={14} height={14} viewBox="-7 -7 14 14" aria-hidden="true">
        <Hatch id={hatch} />
        <StandingMark mark={mark} doubt={kind} r={5.5} hatch={hatch} />
      </svg>
    )
  );
}

/** The words of a doubt are those its disc says of itself. */
export function doubtWords(kind: Doubt, { t }: Wording): string {
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

/** What a window of days brings, or takes away: always told, or the map would change its height under the hand. */
const expected: readonly DoubtSigns[] = [
  { kind: 'possible', marks: [outcomeMark('unknown')] },
  { kind: 'undated', marks: [outcomeMark('unknown')] },
];

interface MomentaryProps {
  readonly signs: readonly DoubtSigns[];
  /** Whether an action stands at more than one of its places. */
  readonly further: boolean;
  readonly played: boolean;
}

/** What there is only this moment: further places, doubts, rings round discs, lines between places. */
function Momentary({ signs, further, played }: MomentaryProps) {
  const words = useMessages();
  const { dataset, view } = useAtlas();
  const lit = played || view.open !== null;
  const comes = !played && dataset.roles.span !== undefined;
  const rest = comes ? expected.filter(({ kind }) => signs.every((sign) => sign.kind !== kind)) : [];
  if (signs.length + rest.length === 0 && !lit && !further) return null;
  return (
    <ul className={styles.momentary}>
      {(further || comes) && (
        <li data-expected={!further || undefined}>
          <svg width={10} height={10} viewBox="-5 -5 10 10" aria-hidden="true">
            <FurtherMark r={FURTHER_RADIUS} />
          </svg>
          {words.t('map.disc.further')}
        </li>
      )}
      {[...signs, ...rest].map((sign) => (
        <li key={sign.kind} data-expected={rest.includes(sign) || undefined}>
          <Doubtful {...sign} />
          {doubtWords(sign.kind, words)}
        </li>
      ))}
      {lit && (
        <ChunkBoundary fallback={null} coming={null}>
          <LinkSigns />
        </ChunkBoundary>
      )}
    </ul>
  );
}

/** How many people, at the scale of the discs. */
function Sizes() {
  const { t } = useMessages();
  const scale = useDiscScale();
  return (
    <ul className={styles.sizes}>
      <li>
        <Ring scale={scale} />
        {t('map.people.unknown')}
      </li>
      <li>
        <Ring people={PEOPLE} scale={scale} />
        {t('map.key.people', { count: PEOPLE })}
      </li>
    </ul>
  );
}

/** What the map's marks mean: outcomes by form and hue, people by area. */
export function MapKey() {
  const { dataset } = useAtlas();
  const { played, further, signs } = useDiscMarks();
  const { t } = useMessages();
  const scrolls = useLayout() === 'phone';
  const { roles } = dataset;
  if (roles.sites === undefined) return null;
  const recorded = roles.outcome === undefined ? [] : outcomeOrder;
  // As of a day what never began is drawn as everything that has not begun yet.
  const outcomes = played ? recorded.filter((outcome) => outcome !== 'not_begun') : recorded;
  return (
    <section data-key className={styles.key} aria-label={t('map.key')} tabIndex={scrolls ? 0 : undefined}>
      <div className={played ? `${styles.signs} ${styles.played}` : styles.signs}>
        {outcomes.length > 0 && (
          <ul>
            {outcomes.map((outcome) => (
              <li key={outcome}>
                <MarkIcon encoding={outcomeMark(outcome)} />
                {played && outcome === 'ongoing' ? t('map.key.running') : t(`outcome.${outcome}`)}
              </li>
            ))}
          </ul>
        )}
        {roles.size !== undefined && <Sizes />}
        <Momentary signs={signs} further={further} played={played} />
      </div>
    </section>
  );
}

import type { Range } from '../../domain/claim.ts';
import type { WageLadder } from '../../domain/dataset.ts';
import type { Gain } from '../../domain/gain.ts';
import { outcomeMark } from '../../encoding/outcome.ts';
import { useFormat } from '../../i18n/useFormat.ts';
import { useMessages } from '../../i18n/useMessages.ts';
import { GainMark } from '../../ui/mark/GainMark.tsx';
import { RungMark } from '../../ui/mark/RungMark.tsx';
import styles from './Wages.module.css';
import { ladderParts, markAt, reachOf, wordsBelow } from './wagesData.ts';

const WIDTH = 290;
const LEFT = 8;
const RIGHT = 216;
const LINE = 42;

interface WagesProps {
  readonly ladder: WageLadder;
  /** How what was won stands. */
  readonly gain: Gain;
  /** Whether what is in use of a rung is inferred. */
  readonly isInferred: (rung: 'demanded' | 'offered' | 'won') => boolean;
}

/** The word at a mark, so that the line needs no key. */
function Rung({
  x,
  word,
  below,
}: {
  readonly x: number | undefined;
  readonly word: string;
  readonly below: boolean;
}) {
  if (x === undefined) return null;
  return (
    <text className={styles.rung} x={x} y={below ? LINE + 19 : LINE - 10} textAnchor="middle">
      {word}
    </text>
  );
}

/** Demanded, offered and won on one line of percents, and what the amounts imply beside it. */
export function Wages({ ladder, gain: { outcome, ...how }, isInferred }: WagesProps) {
  const { t } = useMessages();
  const format = useFormat();
  const { demanded, offered, won, implied } = ladder;
  const known = [demanded, offered, won, implied].flatMap((range) => range?.high ?? range?.low ?? []);
  if (known.length === 0) return null;
  const top = Math.max(100, ...known);
  const x = (percent: number) => LEFT + (percent / top) * (RIGHT - LEFT);
  const at = (range: Range | undefined) => {
    const percent = markAt(range);
    return percent === undefined ? undefined : x(percent);
  };
  const words = (range: Range | undefined) =>
    range === undefined ? '' : format.range(range, 'percent');
  const rung = (name: 'demanded' | 'offered' | 'won') => {
    const value = words(ladder[name]);
    return isInferred(name) ? t('charts.inferred', { value }) : value;
  };
  const title = t('detail.wages.title', {
    parts: ladderParts(ladder),
    demanded: rung('demanded'),
    offered: rung('offered'),
    won: rung('won'),
  });
  const differs = implied !== undefined && markAt(implied) !== markAt(won);
  const heading = differs ? t('detail.wages.implied', { title, implied: words(implied) }) : title;
  const [xDemanded, xOffered, xWon] = [at(demanded), at(offered), at(won)];
  const xImplied = differs ? at(implied) : undefined;
  const rungs = [
    { part: 'offered', x: xOffered, below: true },
    { part: how.inferred ? 'inferred' : 'won', x: xWon },
    { part: 'demanded', x: xDemanded === xWon ? undefined : xDemanded },
    { part: 'also', x: xImplied, below: xImplied === xDemanded },
  ] as const;
  const below = wordsBelow(rungs);
  return (
    <figure className={styles.wages}>
      <h3>{heading}</h3>
      <svg viewBox={`0 0 ${WIDTH} 66`} role="img" aria-label={heading}>
        {[0, 0.25, 0.5, 0.75, 1].map((share) => (
          <g key={share}>
            <line className={styles.grid} x1={x(share * top)} x2={x(share * top)} y1="18" y2="58" />
            <text className={styles.axis} x={x(share * top)} y="12" textAnchor="middle">
              {share === 1 ? words({ low: top, high: top }) : format.number(share * top)}
            </text>
          </g>
        ))}
        {xOffered !== undefined && xWon !== undefined && (
          <line className={styles.climb} x1={xOffered} x2={xWon} y1={LINE} y2={LINE} />
        )}
        {xWon !== undefined && xImplied !== undefined && (
          <line className={styles.implied} x1={xWon} x2={xImplied} y1={LINE} y2={LINE} />
        )}
        {[demanded, offered, won, differs ? implied : undefined].map((range, i) => {
          const reach = reachOf(range);
          if (reach === undefined) return null;
          const d = `M${x(reach[0])} ${LINE}H${x(reach[1])}m0 -5v10`;
          return <path key={i} className={styles.reach} d={d} />;
        })}
        {xImplied !== undefined && (
          <RungMark form="ring" x={xImplied} y={LINE} r={xImplied === xDemanded ? 8 : 5} />
        )}
        {xOffered !== undefined && <RungMark form="tick" x={xOffered} y={LINE} r={7} />}
        {xDemanded !== undefined && <RungMark form="diamond" x={xDemanded} y={LINE} r={5} />}
        {xWon !== undefined && (
          <GainMark
            {...outcomeMark(outcome)}
            {...how}
            x={xWon}
            y={LINE}
            r={5}
            ring={xWon === xDemanded ? 8 : 5}
          />
        )}
        {rungs.map(({ x: at, part }, i) => (
          <Rung key={part} x={at} word={t(`detail.wages.${part}`)} below={below[i] === true} />
        ))}
      </svg>
    </figure>
  );
}

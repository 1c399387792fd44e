import { useXAxisScale } from 'recharts';
import type { Range } from '../../../domain/claim.ts';
import { outcomeMark } from '../../../encoding/outcome.ts';
import { useMessages } from '../../../i18n/useMessages.ts';
import { GainMark } from '../../../ui/mark/GainMark.tsx';
import { RungMark } from '../../../ui/mark/RungMark.tsx';
import tones from '../../../ui/mark/tones.module.css';
import { coincide, endOf, ladderLabels, stretch } from '../wages/ladderLabels.ts';
import type { LadderRow } from '../wages/wagesData.ts';
import { AFTER, Letters } from './Letters.tsx';
import styles from './plots.module.css';
import { Reach, Rung } from './Rung.tsx';

interface RungsProps {
  readonly row: LadderRow;
  /** Amounts are lettered in this many of their unit: 1 for percent, 1000 for tenge. */
  readonly per: number;
  /** Pixels from the top. */
  readonly y: number;
}

/** Pixels from the middle of a mark to its edge, by itself and round another mark. */
const TICK = { alone: 6, round: 10 };
const DIAMOND = { alone: 5.5, round: 9.5 };
const CIRCLE = { alone: 5.2, round: 8 };
const DISC = 5.6;
const HALO = 7;
const ARROW_ROOM = 8;

/** One ladder: what was offered, demanded and won, and the won figure the amounts imply. */
export function LadderRungs({ row, per, y }: RungsProps) {
  const { t } = useMessages();
  const scale = useXAxisScale();
  if (scale === undefined) return null;
  const x = (value: number) => scale(value) ?? 0;
  const { from, asked, got, implied } = row;
  const { tone, form } = outcomeMark(row.outcome);
  const { labels, notTold } = ladderLabels(row, x);
  const line = (a: Range | undefined, b: Range | undefined, style: string | undefined) => {
    const ends = stretch(a, b);
    return ends && <path className={style} d={`M${x(ends[0])} ${y}H${x(ends[1])}`} />;
  };
  const tick = coincide(from, got, x) || coincide(from, asked, x) ? TICK.round : TICK.alone;
  const half = coincide(asked, got, x) ? DIAMOND.round : DIAMOND.alone;
  const radius = coincide(implied, asked, x) ? CIRCLE.round : CIRCLE.alone;
  const last = notTold && row[notTold];
  return (
    <g className={row.shown ? tones[tone] : `${tones[tone]} ${styles.pale}`}>
      {line(from, got, styles.gain)}
      {implied ? line(got, implied, styles.doubt) : line(asked, got, styles.gap)}
      {Object.entries(row.told).map(([rung, range]) => (
        <Reach key={rung} range={range} x={x} y={y} />
      ))}
      {from && (
        <Rung range={from} x={x} y={y}>
          {(at) => <RungMark form="tick" x={at} y={y} r={tick} inferred={from.inferred} />}
        </Rung>
      )}
      {implied && (
        <Rung range={implied} x={x} y={y}>
          {(at) => <RungMark form="ring" x={at} y={y} r={radius} />}
        </Rung>
      )}
      {asked && (
        <Rung range={asked} x={x} y={y}>
          {(at) => <RungMark form="diamond" x={at} y={y} r={half} inferred={asked.inferred} />}
        </Rung>
      )}
      {got && (
        <Rung range={got} x={x} y={y}>
          {(at) => (
            <>
              {half === DIAMOND.alone && <circle className={styles.halo} cx={at} cy={y} r={HALO} />}
              <GainMark
                tone={tone}
                form={form}
                inferred={row.inferred}
                broken={row.broken}
                x={at}
                y={y}
                r={DISC}
                ring={radius}
              />
            </>
          )}
        </Rung>
      )}
      {labels.map((label) => (
        <Letters key={label.rung} label={label} x={x} y={y} per={per} />
      ))}
      {last && (
        <text
          className={styles.letters}
          x={x(endOf(last)) + AFTER + (last.high === null ? ARROW_ROOM : 0)}
          y={y + 4}
        >
          {t('charts.wages.not_told')}
        </text>
      )}
    </g>
  );
}

import { useXAxisScale } from 'recharts';
import type { Range } from '../../../domain/claim.ts';
import { outcomeMark } from '../../../encoding/outcome.ts';
import { useFormat } from '../../../i18n/useFormat.ts';
import { useMessages } from '../../../i18n/useMessages.ts';
import { Mark } from '../../../ui/mark/Mark.tsx';
import { beginningOf, endOf, ladderLabels, stretch, type LadderLabel } from '../wages/ladderLabels.ts';
import type { LadderRow } from '../wages/wagesData.ts';
import styles from './plots.module.css';

interface RungsProps {
  readonly row: LadderRow;
  /** Amounts are drawn in this many of their unit: 1 for percent, 1000 for tenge. */
  readonly per: number;
  readonly y: number;
}

const AFTER = 10;
const ABOVE = 9;
const ARROW = 9;

interface RungProps {
  readonly range: Range;
  readonly x: (value: number) => number;
  readonly y: number;
  readonly draw: (x: number) => React.ReactNode;
}

/** A mark at each known bound, a band between two, an arrow where one is open. */
function Rung({ range, x, y, draw }: RungProps) {
  const { low, high } = range;
  const from = x(beginningOf(range));
  const to = x(endOf(range));
  return (
    <>
      {from < to && <path className={styles.band} d={`M${from} ${y}H${to}`} />}
      {high === null && (
        <path className={styles.open} d={`M${to} ${y}h${ARROW + 5}m-4 -3.5l4 3.5l-4 3.5`} />
      )}
      {low === null && (
        <path className={styles.open} d={`M${from} ${y}h${-ARROW - 5}m4 -3.5l-4 3.5l4 3.5`} />
      )}
      {draw(from)}
      {from < to && draw(to)}
    </>
  );
}

function Letters({ label, x, y, per }: { readonly label: LadderLabel; readonly x: (value: number) => number; readonly y: number; readonly per: number }) {
  const format = useFormat();
  const { t } = useMessages();
  const { low, high } = label.value;
  const scaled = { low: low === null ? null : low / per, high: high === null ? null : high / per };
  const value = format.range(scaled, 'count');
  const text = label.rung === 'implied' ? t('charts.wages.implied_mark', { value }) : value;
  const strong = label.rung === 'from' ? styles.letters : `${styles.letters} ${styles.strong}`;
  if (label.place === 'after') {
    return (
      <text className={strong} x={x(endOf(label.value)) + AFTER} y={y + 4}>
        {text}
      </text>
    );
  }
  const middle = (x(beginningOf(label.value)) + x(endOf(label.value))) / 2;
  return (
    <text className={`${strong} ${styles.middle}`} x={middle} y={y - ABOVE}>
      {text}
    </text>
  );
}

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
  const last = notTold && row[notTold];
  return (
    <g className={row.shown ? styles[tone] : `${styles[tone]} ${styles.pale}`}>
      {line(from, got, styles.gain)}
      {line(asked, got, styles.gap)}
      {line(got, implied, styles.doubt)}
      {from && <Rung range={from} x={x} y={y} draw={(at) => <path className={styles.tick} d={`M${at} ${y - 6}v12`} />} />}
      {asked && (
        <Rung range={asked} x={x} y={y} draw={(at) => <path className={styles.diamond} d={`M${at} ${y - 5.5}l5.5 5.5l-5.5 5.5l-5.5 -5.5z`} />} />
      )}
      {implied && <Rung range={implied} x={x} y={y} draw={(at) => <circle className={styles.implied} cx={at} cy={y} r={5.2} />} />}
      {got && (
        <Rung
          range={got}
          x={x}
          y={y}
          draw={(at) => (
            <>
              <circle className={styles.halo} cx={at} cy={y} r={7} />
              <Mark tone={tone} form={form} x={at} y={y} r={5.6} />
            </>
          )}
        />
      )}
      {labels.map((label) => (
        <Letters key={label.rung} label={label} x={x} y={y} per={per} />
      ))}
      {last && (
        <text className={styles.letters} x={x(endOf(last)) + AFTER + (last.high === null ? 8 : 0)} y={y + 4}>
          {t('charts.wages.not_told')}
        </text>
      )}
    </g>
  );
}

import { useFormat } from '../../../i18n/useFormat.ts';
import { useMessages } from '../../../i18n/useMessages.ts';
import { beginningOf, endOf, type LadderLabel } from '../wages/ladderLabels.ts';
import styles from './plots.module.css';

/** Pixels from a mark's middle to the words after it, and up to the figure above it. */
export const AFTER = 11;
const ABOVE = 9;

interface LettersProps {
  readonly label: LadderLabel;
  readonly x: (value: number) => number;
  readonly y: number;
  /** Amounts are lettered in this many of their unit. */
  readonly per: number;
}

/** A figure at a rung: heavier where it is what was won. */
export function Letters({ label, x, y, per }: LettersProps) {
  const format = useFormat();
  const { t } = useMessages();
  const { low, high } = label.value;
  const scaled = { low: low === null ? null : low / per, high: high === null ? null : high / per };
  const value = format.range(scaled, 'count');
  const marked = label.rung === 'got' && label.place === 'after' && label.value.inferred;
  const text =
    label.rung === 'implied'
      ? t('charts.wages.implied_mark', { value })
      : marked
        ? t('charts.inferred', { value })
        : value;
  const weight = label.rung === 'got' ? `${styles.letters} ${styles.strong}` : styles.letters;
  if (label.place === 'after') {
    return (
      <text className={weight} x={x(endOf(label.value)) + AFTER} y={y + 4}>
        {text}
      </text>
    );
  }
  const middle = (x(beginningOf(label.value)) + x(endOf(label.value))) / 2;
  return (
    <text className={`${weight} ${styles.middle}`} x={middle} y={y - ABOVE}>
      {text}
    </text>
  );
}

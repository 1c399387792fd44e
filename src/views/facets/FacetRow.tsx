import { memo } from 'react';
import type { FacetValue } from '../../crossfilter/facet.ts';
import { outcomeMark } from '../../encoding/outcome.ts';
import { outcomes } from '../../domain/codes.ts';
import type { Dimension } from '../../domain/dataset.ts';
import { useMessages } from '../../i18n/useMessages.ts';
import { MarkIcon } from '../../ui/mark/MarkIcon.tsx';
import styles from './Facet.module.css';

interface FacetRowProps extends FacetValue {
  readonly dimension: Dimension;
  readonly on: boolean;
  /** Rows that fill the bar's whole width. */
  readonly most: number;
  readonly onToggle: (dimension: string, value: string) => void;
}

const BAR = 42;

/** One value of a facet: a checkbox with its count, dark after the filters over pale in all. */
export const FacetRow = memo(function FacetRow(props: FacetRowProps) {
  const { dimension, value, shown, all, on, most, onToggle } = props;
  const { t, label } = useMessages();
  const words = label(dimension.valueLabel(value));
  const width = (count: number) => (most === 0 ? 0 : (count / most) * BAR);
  const outcome = outcomes.find((code) => code === value);
  return (
    <label className={`${styles.row} ${on ? styles.on : ''} ${shown === 0 ? styles.off : ''}`}>
      <input
        type="checkbox"
        className={styles.box}
        checked={on}
        onChange={() => {
          onToggle(dimension.id, value);
        }}
        aria-label={t('facets.row', { value: words, shown, all })}
      />
      {dimension.marked && <MarkIcon encoding={outcomeMark(outcome)} />}
      <span className={styles.words}>{words}</span>
      <svg className={styles.bar} viewBox={`0 0 ${BAR} 6`} aria-hidden="true">
        <rect className={styles.track} width={BAR} height="6" />
        <rect className={styles.all} width={width(all)} height="6" />
        <rect className={styles.shown} width={width(shown)} height="6" />
      </svg>
      <span className={styles.count} aria-hidden="true">
        {shown}
      </span>
    </label>
  );
});

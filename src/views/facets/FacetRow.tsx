import type { FacetValue } from '../../crossfilter/facet.ts';
import { outcomeMark } from '../../encoding/outcome.ts';
import { outcomes } from '../../domain/codes.ts';
import { useMessages } from '../../i18n/useMessages.ts';
import { MarkIcon } from '../../ui/mark/MarkIcon.tsx';
import styles from './Facet.module.css';

interface FacetRowProps {
  readonly value: FacetValue;
  readonly words: string;
  readonly marked: boolean;
  readonly on: boolean;
  /** Rows that fill the bar's whole width. */
  readonly most: number;
  readonly onToggle: () => void;
}

const BAR = 42;

/** One value of a facet: a checkbox with its count, dark after the filters over pale in all. */
export function FacetRow({ value, words, marked, on, most, onToggle }: FacetRowProps) {
  const { t } = useMessages();
  const { shown, all } = value;
  const width = (count: number) => (most === 0 ? 0 : (count / most) * BAR);
  const outcome = outcomes.find((code) => code === value.value);
  return (
    <label className={`${styles.row} ${on ? styles.on : ''} ${shown === 0 ? styles.off : ''}`}>
      <input
        type="checkbox"
        className={styles.box}
        checked={on}
        onChange={onToggle}
        aria-label={t('facets.row', { value: words, shown, all })}
      />
      {marked && <MarkIcon encoding={outcomeMark(outcome)} />}
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
}

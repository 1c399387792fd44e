import { outcomeMark } from '../../../encoding/outcome.ts';
import { useMessages } from '../../../i18n/useMessages.ts';
import type { WageUnit } from '../../../state/view.ts';
import { MarkIcon } from '../../../ui/mark/MarkIcon.tsx';
import styles from './Wages.module.css';
import { rungs, type LadderRow } from './wagesData.ts';

interface LadderKeyProps {
  readonly rows: readonly LadderRow[];
  readonly unit: WageUnit;
}

/** What each mark of a ladder stands for, for those that occur. */
export function LadderKey({ rows, unit }: LadderKeyProps) {
  const { t } = useMessages();
  const signs = {
    from: (
      <svg width="4" height="14" aria-hidden="true">
        <path className={styles.tick} d="M2 1V13" />
      </svg>
    ),
    asked: (
      <svg width="14" height="14" aria-hidden="true">
        <path className={styles.diamond} d="M7 1.5l5.5 5.5l-5.5 5.5l-5.5 -5.5z" />
      </svg>
    ),
    got: <MarkIcon encoding={outcomeMark('won')} r={5} />,
    implied: (
      <svg width="13" height="14" aria-hidden="true">
        <circle className={styles.implied} cx="6.5" cy="7" r="5" />
      </svg>
    ),
  };
  const occurring = rungs.filter((rung) => rows.some((row) => row[rung] !== undefined));
  return (
    <ul className={styles.key}>
      {occurring.map((rung) => (
        <li key={rung}>
          {signs[rung]}
          {t(`charts.wages.key.${rung}.${unit}`)}
        </li>
      ))}
    </ul>
  );
}

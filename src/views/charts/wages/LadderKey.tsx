import type { Part } from '../../../domain/claim.ts';
import { outcomeMark } from '../../../encoding/outcome.ts';
import { useMessages } from '../../../i18n/useMessages.ts';
import type { WageUnit } from '../../../state/view.ts';
import { BrokenStroke } from '../../../ui/mark/BrokenStroke.tsx';
import { Mark } from '../../../ui/mark/Mark.tsx';
import { MarkIcon } from '../../../ui/mark/MarkIcon.tsx';
import { RungMark } from '../../../ui/mark/RungMark.tsx';
import styles from './Wages.module.css';
import { rungs, type LadderRow, type Rung } from './wagesData.ts';

interface LadderKeyProps {
  readonly rows: readonly LadderRow[];
  readonly unit: WageUnit;
}

const forms = { from: 'tick', asked: 'diamond', implied: 'ring' } as const;

function Sign({ rung }: { readonly rung: Rung }) {
  if (rung === 'got') return <MarkIcon encoding={outcomeMark('won')} r={5} />;
  const half = rung === 'from' ? 2 : 7;
  return (
    <svg width={2 * half} height="14" aria-hidden="true">
      <RungMark form={forms[rung]} x={half} y={7} r={5.5} />
    </svg>
  );
}

/** A promise later reported not to be kept. */
function BrokenSign() {
  return (
    <svg width="14" height="14" viewBox="-7 -7 14 14" aria-hidden="true">
      <Mark {...outcomeMark('won')} r={5} />
      <BrokenStroke r={5.6} />
    </svg>
  );
}

const isInferred = (range: Part | undefined) => range?.inferred === true;

/** What each mark of a ladder stands for, for those that occur. */
export function LadderKey({ rows, unit }: LadderKeyProps) {
  const { t } = useMessages();
  const occurs = (row: LadderRow, rung: Rung) => {
    if (rung === 'implied') return row.implied || rungs.some((own) => isInferred(row[own]));
    return row[rung] && !isInferred(row[rung]);
  };
  const occurring = rungs.filter((rung) => rows.some((row) => occurs(row, rung)));
  return (
    <ul className={styles.key}>
      {occurring.map((rung) => (
        <li key={rung}>
          <Sign rung={rung} />
          {t(`charts.wages.key.${rung}.${unit}`)}
        </li>
      ))}
      {rows.some(({ broken, got }) => broken && got !== undefined) && (
        <li>
          <BrokenSign />
          {t('charts.wages.key.broken')}
        </li>
      )}
    </ul>
  );
}

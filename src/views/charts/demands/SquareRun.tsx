import { fieldFor } from '../../../domain/field.ts';
import { resultMark } from '../../../encoding/outcome.ts';
import { useMessages } from '../../../i18n/useMessages.ts';
import type { AtlasState } from '../../../state/AtlasContext.tsx';
import { SquareIcon } from '../../../ui/mark/SquareIcon.tsx';
import { walk } from '../frame/walk.ts';
import { openClaims } from '../openClaims.ts';
import styles from './Demands.module.css';
import type { DemandRow } from './demandsData.ts';

interface SquareRunProps {
  readonly atlas: AtlasState;
  readonly demand: DemandRow;
  readonly label: string;
  readonly side: number;
}

/** The squares of one kind of demand; each leads to what its row demanded and what came of it. */
export function SquareRun({ atlas, demand, label, side }: SquareRunProps) {
  const { dataset } = atlas;
  const { t } = useMessages();
  const [first] = demand.results;
  return (
    <span role="group" aria-label={label} onKeyDown={walk}>
      {demand.results.flatMap(({ result, squares }) =>
        squares.map(({ row, differ }, i) => {
          const name = t('charts.demands.square', {
            name: dataset.title(row),
            result: t(`result.${result}`),
            differ,
          });
          return (
            <button
              key={`${result} ${i}`}
              type="button"
              className={differ > 0 ? `${styles.square} ${styles.differ}` : styles.square}
              tabIndex={result === first?.result && i === 0 ? 0 : -1}
              aria-label={name}
              title={name}
              onClick={() => {
                openClaims(atlas, row, fieldFor(dataset, 'demands'));
              }}
            >
              <SquareIcon encoding={resultMark(result)} side={side} />
            </button>
          );
        }),
      )}
    </span>
  );
}

import { useMemo } from 'react';
import { demandResults, type DemandResult } from '../../../domain/codes.ts';
import type { Label } from '../../../domain/dataset.ts';
import { resultMark } from '../../../encoding/outcome.ts';
import { useMessages } from '../../../i18n/useMessages.ts';
import type { AtlasState } from '../../../state/AtlasContext.tsx';
import { SquareIcon } from '../../../ui/mark/SquareIcon.tsx';
import { Chart } from '../frame/Chart.tsx';
import { Shortened } from '../frame/Shortened.tsx';
import { dimensionOf, pressOf, valuesOf, type Press } from '../rows.ts';
import styles from './Demands.module.css';
import { demandsData, resultCount, type DemandRow } from './demandsData.ts';
import { demandsTitle } from './demandsTitle.ts';
import { demandsTwin } from './demandsTwin.ts';
import { SquareRun } from './SquareRun.tsx';

const SIDE = 11;
/** Beyond so many squares a row's numbers say more than the crowd. */
const SQUARE_LIMIT = 500;
const ROWS_AT_FIRST = 6;

/** Which form is which result, for the results that occur. */
function Key({ results }: { readonly results: readonly DemandResult[] }) {
  const { t } = useMessages();
  return (
    <ul className={styles.key}>
      {results.map((result) => (
        <li key={result}>
          <SquareIcon encoding={resultMark(result)} side={SIDE} />
          {t(`result.${result}`)}
        </li>
      ))}
    </ul>
  );
}

interface SquaresProps {
  readonly atlas: AtlasState;
  readonly demand: DemandRow;
  readonly label: string;
  /** Undefined where rows are not filtered by demands. */
  readonly press: Press | undefined;
  /** False draws one square and the number instead of a square a demand. */
  readonly units: boolean;
}

function Squares({ atlas, demand, label, press, units }: SquaresProps) {
  const { t } = useMessages();
  const summary = demand.results
    .map(({ result, count }) => t('charts.demands.part', { result: t(`result.${result}`), count }))
    .join(', ');
  return (
    <li className={demand.shown ? undefined : styles.pale}>
      <button
        type="button"
        className={styles.row}
        aria-pressed={press?.pressed}
        aria-label={t('charts.demands.row', { demand: label, count: demand.total, summary })}
        disabled={press === undefined}
        onClick={press?.onPress}
      >
        <span className={styles.label}>{label}</span>
      </button>
      <span className={styles.squares}>
        {units ? (
          <SquareRun atlas={atlas} demand={demand} label={label} side={SIDE} />
        ) : (
          demand.results.map(({ result, count }) => (
            <span key={result} className={styles.counted}>
              <SquareIcon encoding={resultMark(result)} side={SIDE} />
              {count}
            </span>
          ))
        )}
        <span className={styles.total}>{demand.total}</span>
      </span>
    </li>
  );
}

/** What was demanded: a square each, by what became of it. */
export function Demands({ atlas }: { readonly atlas: AtlasState }) {
  const { dataset, evaluation } = atlas;
  const { t, label } = useMessages();
  const data = useMemo(() => demandsData(dataset, evaluation), [dataset, evaluation]);
  const dimension = dimensionOf(dataset, 'demands');
  const labelOf = (code: string): Label =>
    dimension?.valueLabel(code) ?? { kind: 'text', text: code };
  const squares = data.rows.reduce((count, { total }) => count + total, 0);
  return (
    <Chart
      name="charts.demands.name"
      file={`${dataset.id}-demands`}
      title={demandsTitle(data, labelOf)}
      dek={data.rows.length > 0 && t('charts.demands.dek', { known: data.known, demands: data.demands })}
      drawn={data.rows.length > 0}
      twin={demandsTwin(data, labelOf)}
    >
      <Key
        results={demandResults.filter((result) =>
          data.rows.some((row) => resultCount(row, result) > 0),
        )}
      />
      <ul className={styles.rows}>
        <Shortened atFirst={ROWS_AT_FIRST}>
          {data.rows.map((demand) => (
            <Squares
              key={demand.code}
              press={pressOf(atlas, valuesOf(dimension, demand.code))}
              atlas={atlas}
              demand={demand}
              label={label(labelOf(demand.code))}
              units={squares <= SQUARE_LIMIT}
            />
          ))}
        </Shortened>
      </ul>
    </Chart>
  );
}

import { useMemo } from 'react';
import { isBroken, type PromiseState } from '../../../domain/stages.ts';
import { outcomeMark } from '../../../encoding/outcome.ts';
import { useMessages } from '../../../i18n/useMessages.ts';
import type { AtlasState } from '../../../state/AtlasContext.tsx';
import { useHover, useHoverEvents } from '../../../state/HoverContext.tsx';
import { BrokenStroke } from '../../../ui/mark/BrokenStroke.tsx';
import { Mark } from '../../../ui/mark/Mark.tsx';
import { Chart } from '../frame/Chart.tsx';
import { walk } from '../frame/walk.ts';
import styles from './Promises.module.css';
import { promisesData, type PromiseRow } from './promisesData.ts';
import { promisesTitle } from './promisesTitle.ts';
import { promisesTwin } from './promisesTwin.ts';

const SIDE = 24;
const RADIUS = 6.3;
/** Beyond so many marks the numbers say more than a crowd of discs. */
const MARK_LIMIT = 500;

interface PromiseMarkProps {
  readonly promise: PromiseRow;
  /** Whether Tab stops here; arrow keys lead on. */
  readonly stop: boolean;
  readonly atlas: AtlasState;
}

/** One agreement: the disc of its row, struck through where it was reported broken. */
function PromiseMark({ promise: { row, outcome, state }, stop, atlas: { dataset, open } }: PromiseMarkProps) {
  const { t } = useMessages();
  const hovered = useHover() === row;
  const events = useHoverEvents(row);
  const name = t('charts.promises.mark', { title: dataset.title(row), state: t(`charts.promises.${state}`) });
  return (
    <button
      type="button"
      className={styles.mark}
      tabIndex={stop ? 0 : -1}
      aria-label={name}
      title={name}
      onClick={() => {
        open(row);
      }}
      {...events}
    >
      <svg width={SIDE} height={SIDE} viewBox={`${-SIDE / 2} ${-SIDE / 2} ${SIDE} ${SIDE}`} aria-hidden="true">
        <Mark {...outcomeMark(outcome)} r={RADIUS} selected={hovered} />
        {isBroken(state) && <BrokenStroke r={RADIUS} />}
      </svg>
    </button>
  );
}

/** Whether what was agreed was kept: an agreement is not a payment, and most are never reported on again. */
export function Promises({ atlas }: { readonly atlas: AtlasState }) {
  const { dataset, evaluation } = atlas;
  const { t } = useMessages();
  const data = useMemo(() => promisesData(dataset, evaluation), [dataset, evaluation]);
  const { agreed, inferred, shown, groups } = data;
  const countOf = (own: PromiseState) => groups.find(({ state }) => state === own)?.rows.length ?? 0;
  const unsure = countOf('unsure');
  const told = agreed - unsure - countOf('not_told');
  const early = groups.flatMap(({ rows }) => rows).filter((each) => each.early).length;
  return (
    <Chart
      name="charts.promises.name"
      file={`${dataset.id}-promises`}
      title={promisesTitle(data)}
      dek={agreed > 0 && t('charts.promises.dek', { told, unsure, agreed, early, inferred, shown })}
      drawn={agreed > 0}
      twin={promisesTwin(data, dataset)}
    >
      <ul>
        {groups.map(({ state, rows }) => (
          <li key={state} onKeyDown={walk}>
            <p className={styles.label}>
              {t(`charts.promises.${state}`)} <span>{rows.length}</span>
            </p>
            {agreed <= MARK_LIMIT && (
              <div className={styles.marks}>
                {rows.map((promise, at) => (
                  <PromiseMark key={promise.row} promise={promise} stop={at === 0} atlas={atlas} />
                ))}
              </div>
            )}
          </li>
        ))}
      </ul>
    </Chart>
  );
}

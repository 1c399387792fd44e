import { Suspense, useId, useMemo, useState } from 'react';
import type { Field, Unit } from '../../../domain/dataset.ts';
import { differing, fieldFor } from '../../../domain/field.ts';
import { useFormat } from '../../../i18n/useFormat.ts';
import { useMessages } from '../../../i18n/useMessages.ts';
import type { AtlasState } from '../../../state/AtlasContext.tsx';
import { TextButton } from '../../../ui/textButton/TextButton.tsx';
import { RestsOn } from '../lazyRests.ts';
import styles from './Totals.module.css';
import { totalsData, type Total } from './totalsData.ts';

interface LineProps {
  readonly term: string;
  readonly value: string;
  readonly note?: string;
  /** What the total is made of, and whose claims each part has. */
  readonly rests?: {
    readonly unit: Unit;
    readonly rows: Total<unknown>['rows'];
    readonly fieldOf: (row: number) => Field | undefined;
  };
}

/** A total; how many rows it rests on unfolds them. */
function Line({ term, value, note, rests }: LineProps) {
  const id = useId();
  const [unfolded, setUnfolded] = useState(false);
  const { t } = useMessages();
  const listed = rests !== undefined && rests.rows.length > 0;
  return (
    <div className={styles.line}>
      <dt>{term}</dt>
      <dd>
        <span className={styles.value}>{value}</span>{' '}
        {note !== undefined && (
          <span className={styles.note}>
            {listed ? (
              <TextButton
                aria-expanded={unfolded}
                aria-controls={id}
                aria-label={t('charts.totals.rests', { term, note })}
                onClick={() => {
                  setUnfolded(!unfolded);
                }}
              >
                {note}
              </TextButton>
            ) : (
              note
            )}
          </span>
        )}
      </dd>
      {listed && (
        <dd id={id} hidden={!unfolded} className={styles.rests}>
          {unfolded && (
            <Suspense fallback={null}>
              <RestsOn
                name={term}
                unit={rests.unit}
                rows={rests.rows.map(({ row, part }) => ({ row, part, field: rests.fieldOf(row) }))}
              />
            </Suspense>
          )}
        </dd>
      )}
    </div>
  );
}

/** What the rows shown come to, each total with the number of rows it rests on. */
export function Totals({ atlas }: { readonly atlas: AtlasState }) {
  const { dataset, evaluation } = atlas;
  const totals = useMemo(() => totalsData(dataset, evaluation), [dataset, evaluation]);
  const { t } = useMessages();
  const format = useFormat();
  const { shown, all, workers, duration, raises } = totals;
  const none = t('format.unknown');
  const noteOf = ({ rows }: Total<unknown>) => t('charts.totals.known', { known: rows.length, shown });
  const ends = [fieldFor(dataset, 'start'), fieldFor(dataset, 'end')];
  return (
    <dl className={styles.totals} aria-label={t('charts.totals.name')}>
      <Line term={t('charts.totals.shown')} value={t('charts.totals.rows', { shown, all })} />
      {shown > 0 && workers && (
        <Line
          term={t('charts.totals.workers')}
          value={
            workers.value === undefined
              ? none
              : workers.value.high === null
                ? t('charts.totals.at_least', { low: workers.value.low ?? 0 })
                : format.range(workers.value, 'people')
          }
          note={t('charts.totals.counted', {
            known: workers.rows.length,
            shown,
            reading: dataset.reading,
            high: workers.value?.high === null ? 'open' : 'known',
          })}
          rests={{ unit: 'people', rows: workers.rows, fieldOf: () => fieldFor(dataset, 'size') }}
        />
      )}
      {shown > 0 && duration && (
        <Line
          term={t('charts.totals.duration')}
          value={
            duration.value === undefined
              ? none
              : format.range({ low: duration.value, high: duration.value }, 'days')
          }
          note={noteOf(duration)}
          rests={{
            unit: 'days',
            rows: duration.rows,
            fieldOf: (row) => ends.find((end) => differing(end, row) > 0) ?? ends[0],
          }}
        />
      )}
      {shown > 0 && raises && (
        <Line
          term={t('charts.totals.raises')}
          value={raises.value === undefined ? none : format.range(raises.value, 'percent')}
          note={noteOf(raises)}
          rests={{ unit: 'percent', rows: raises.rows, fieldOf: () => fieldFor(dataset, 'won') }}
        />
      )}
    </dl>
  );
}

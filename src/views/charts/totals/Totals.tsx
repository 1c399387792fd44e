import { Suspense, useId, useMemo, useState } from 'react';
import type { Part } from '../../../domain/claim.ts';
import type { Field, Unit } from '../../../domain/dataset.ts';
import { differing, fieldFor } from '../../../domain/field.ts';
import type { MessageId } from '../../../i18n/messages.ts';
import { useFormat } from '../../../i18n/useFormat.ts';
import { useMessages } from '../../../i18n/useMessages.ts';
import type { AtlasState } from '../../../state/AtlasContext.tsx';
import { TextButton } from '../../../ui/textButton/TextButton.tsx';
import type { RestingRow } from '../frame/RestsOn.tsx';
import { RestsOn } from '../lazyRests.ts';
import styles from './Totals.module.css';
import { totalsData, type Total } from './totalsData.ts';

interface LineProps {
  readonly term: string;
  readonly value: string;
  readonly note?: string;
  /** What other claims come to. */
  readonly beside?: string | false | undefined;
  /** What the total is made of, and whose claims each part has. */
  readonly rests?: {
    readonly unit: Unit;
    readonly rows: readonly Omit<RestingRow, 'field'>[];
    readonly fieldOf: (row: number) => Field | undefined;
  };
}

/** A total; how many rows it rests on unfolds them. */
function Line({ term, value, note, beside, rests }: LineProps) {
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
        {beside && <span className={styles.beside}>{beside}</span>}
      </dd>
      {listed && (
        <dd id={id} hidden={!unfolded} className={styles.rests}>
          {unfolded && (
            <Suspense fallback={null}>
              <RestsOn
                name={term}
                unit={rests.unit}
                rows={rests.rows.map((own) => ({ ...own, field: rests.fieldOf(own.row) }))}
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
  const { shown, all, threats, workers, reach, duration, raises } = totals;
  const people = (sum: Part) => format.range(sum, 'people', sum.wording);
  const ends = [fieldFor(dataset, 'start'), fieldFor(dataset, 'end')];
  const line = (
    term: MessageId,
    total: Total | undefined,
    unit: Unit,
    fieldOf: (row: number) => Field | undefined,
  ) => {
    if (total === undefined || total.of === 0) return null;
    const { value, rows, of } = total;
    const counted = unit === 'people';
    return (
      <Line
        term={t(term)}
        value={value === undefined ? t('format.unknown') : format.range(value, unit, value.wording)}
        note={t(counted ? 'charts.totals.counted' : 'charts.totals.known', {
          known: rows.length,
          of,
          inferred: rows.filter(({ part }) => part.inferred).length,
          reading: dataset.reading,
        })}
        beside={
          counted &&
          reach &&
          (reach.lowest.low ?? 0) < (reach.highest.low ?? 0) &&
          t('charts.totals.reach', { lowest: people(reach.lowest), highest: people(reach.highest) })
        }
        rests={{ unit, rows, fieldOf }}
      />
    );
  };
  return (
    <dl className={styles.totals} aria-label={t('charts.totals.name')}>
      <Line
        term={t('charts.totals.shown')}
        value={t('charts.totals.rows', { shown, all })}
        {...(threats.length > 0 && {
          note: t('charts.totals.threats', { threats: threats.length }),
          rests: {
            unit: 'count',
            rows: threats.map((row) => ({ row })),
            fieldOf: () => fieldFor(dataset, 'outcome'),
          },
        })}
      />
      {line('charts.totals.workers', workers, 'people', () => fieldFor(dataset, 'size'))}
      {line(
        'charts.totals.duration',
        duration,
        'days',
        (row) => ends.find((end) => differing(end, row) > 0) ?? ends[0],
      )}
      {line('charts.totals.raises', raises, 'percent', () => fieldFor(dataset, 'won'))}
    </dl>
  );
}

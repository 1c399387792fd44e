import { useMemo } from 'react';
import type { Label } from '../../../domain/dataset.ts';
import { useMessages } from '../../../i18n/useMessages.ts';
import type { AtlasState } from '../../../state/AtlasContext.tsx';
import { Chart } from '../frame/Chart.tsx';
import { LazyPlot } from '../lazyCharts.tsx';
import { barPitch } from '../plots/plotSize.ts';
import { askedValues } from '../rows.ts';
import styles from './Responses.module.css';
import { RESPONSE, responsesData } from './responsesData.ts';
import { actorLabel, responsesTitle } from './responsesTitle.ts';
import { responsesTwin } from './responsesTwin.ts';

/** Who answered, and how: a bar of actions for each. */
export function Responses({ atlas }: { readonly atlas: AtlasState }) {
  const { dataset, evaluation, toggle } = atlas;
  const data = useMemo(() => responsesData(dataset, evaluation), [dataset, evaluation]);
  const { t, label } = useMessages();
  const dimension = dataset.dimensions.find(({ id }) => id === RESPONSE);
  const labelOf = (what: string): Label =>
    dimension?.valueLabel(what) ?? { kind: 'text', text: what };
  const asked = askedValues(evaluation, RESPONSE);
  const slots = data.groups.flatMap(({ bars }) => [{ count: 0, shown: true }, ...bars]);
  return (
    <Chart
      file={`${dataset.id}-responses`}
      title={responsesTitle(data, labelOf)}
      dek={t('charts.responses.dek', { known: data.known, shown: data.shown })}
      drawn={slots.length > 0}
      twin={responsesTwin(data, labelOf)}
    >
      <div className={styles.responses}>
        <LazyPlot
          plot={{ kind: 'responses', slots, most: data.most }}
          height={slots.length * barPitch}
        />
        <ul className={styles.groups}>
          {data.groups.map(({ who, bars }) => {
            const actor = label(actorLabel(who));
            return (
              <li key={who}>
                <h3>{actor}</h3>
                <ul>
                  {bars.map(({ what, count, shown }) => (
                    <li key={what} className={shown ? undefined : styles.pale}>
                      <button
                        type="button"
                        aria-pressed={asked?.has(what) === true}
                        aria-label={t('charts.responses.bar', {
                          what: label(labelOf(what)),
                          who: actor,
                          count,
                        })}
                        onClick={() => {
                          toggle(RESPONSE, what);
                        }}
                      >
                        <span>{label(labelOf(what))}</span>
                        <span className={styles.count}>{count}</span>
                      </button>
                    </li>
                  ))}
                </ul>
              </li>
            );
          })}
        </ul>
      </div>
    </Chart>
  );
}

import { useMemo, useState } from 'react';
import type { Label } from '../../../domain/dataset.ts';
import { useMessages } from '../../../i18n/useMessages.ts';
import type { AtlasState } from '../../../state/AtlasContext.tsx';
import { Chart } from '../frame/Chart.tsx';
import { shorten } from '../frame/shorten.ts';
import { ShowAll } from '../frame/ShowAll.tsx';
import { LazyPlot } from '../lazyCharts.tsx';
import { barPitch } from '../plots/plotSize.ts';
import { askedValues, dimensionOf } from '../rows.ts';
import styles from './Responses.module.css';
import { responseLines, responsesData } from './responsesData.ts';
import { actorLabel, responsesTitle } from './responsesTitle.ts';
import { responsesTwin } from './responsesTwin.ts';

const LINES_AT_FIRST = 14;

/** Who answered, and how: a bar of actions for each. */
export function Responses({ atlas }: { readonly atlas: AtlasState }) {
  const { dataset, evaluation, toggle } = atlas;
  const data = useMemo(() => responsesData(dataset, evaluation), [dataset, evaluation]);
  const { t, label } = useMessages();
  const dimension = dimensionOf(dataset, 'steps');
  const labelOf = (what: string): Label =>
    dimension?.valueLabel(what) ?? { kind: 'text', text: what };
  const asked = askedValues(evaluation, dimension);
  const [whole, setWhole] = useState(false);
  const lines = useMemo(() => responseLines(data), [data]);
  const bars = lines.filter(({ what }) => what !== null).length;
  const slots = useMemo(() => shorten(lines, LINES_AT_FIRST, whole), [lines, whole]);
  return (
    <Chart
      name="charts.responses.name"
      file={`${dataset.id}-responses`}
      title={responsesTitle(data, labelOf)}
      dek={lines.length > 0 && t('charts.responses.dek', { known: data.known, shown: data.shown })}
      drawn={lines.length > 0}
      twin={responsesTwin(data, labelOf)}
    >
      <div className={styles.responses}>
        <LazyPlot
          plot={{ kind: 'responses', slots, most: data.most }}
          height={slots.length * barPitch}
        />
        <ul className={styles.lines}>
          {slots.map(({ who, what, count, shown }) =>
            what === null ? (
              <li key={who}>
                <h3>{label(actorLabel(who))}</h3>
              </li>
            ) : (
              <li key={`${String(who)} ${what}`} className={shown ? undefined : styles.pale}>
                <button
                  type="button"
                  aria-pressed={asked?.has(what) === true}
                  aria-label={t('charts.responses.bar', {
                    what: label(labelOf(what)),
                    who: label(actorLabel(who)),
                    count,
                  })}
                  disabled={dimension === undefined}
                  onClick={() => {
                    if (dimension !== undefined) toggle(dimension.id, what);
                  }}
                >
                  <span>{label(labelOf(what))}</span>
                  <span className={styles.count}>{count}</span>
                </button>
              </li>
            ),
          )}
        </ul>
      </div>
      {(slots.length < lines.length || whole) && (
        <ShowAll count={bars} whole={whole} onChange={setWhole} />
      )}
    </Chart>
  );
}

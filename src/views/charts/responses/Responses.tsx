import { Suspense, useMemo, useState } from 'react';
import type { Label } from '../../../domain/dataset.ts';
import { fieldFor } from '../../../domain/field.ts';
import { useMessages } from '../../../i18n/useMessages.ts';
import type { AtlasState } from '../../../state/AtlasContext.tsx';
import { Chart } from '../frame/Chart.tsx';
import { ListButton } from '../frame/ListButton.tsx';
import { shorten } from '../frame/shorten.ts';
import { ShowAll } from '../frame/ShowAll.tsx';
import { LazyPlot } from '../lazyCharts.tsx';
import { RestsOn } from '../lazyRests.ts';
import { barPitch } from '../plots/plotSize.ts';
import { askedValues, dimensionOf } from '../rows.ts';
import styles from './Responses.module.css';
import { responseLines, responsesData, type ResponseLine, type ResponsesData } from './responsesData.ts';
import { actorLabel, responsesTitle } from './responsesTitle.ts';
import { responsesTwin } from './responsesTwin.ts';

const LINES_AT_FIRST = 14;

/** The lines of the chart, the first of them until the whole is asked for. */
function useLines(data: ResponsesData) {
  const [whole, setWhole] = useState(false);
  const lines = useMemo(() => responseLines(data), [data]);
  const slots = useMemo(() => shorten(lines, LINES_AT_FIRST, whole), [lines, whole]);
  return { lines, slots, whole, setWhole };
}

type Bar = Pick<ResponseLine, 'who' | 'what'>;

/** The bar whose actions are listed; asked for again it folds them up. */
function useListed() {
  const [listed, setListed] = useState<Bar | null>(null);
  const isListed = ({ who, what }: Bar) => who === listed?.who && what === listed.what;
  const list = (bar: Bar) => {
    setListed(isListed(bar) ? null : bar);
  };
  return { isListed, list };
}

interface RestsProps {
  readonly line: ResponseLine | undefined;
  readonly labelOf: (what: string) => Label;
  readonly atlas: AtlasState;
}

/** The actions of the bar asked for, each with the way to its claims. */
function Rests({ line, labelOf, atlas }: RestsProps) {
  const { label, t } = useMessages();
  if (line === undefined || line.what === null) return null;
  const names = { what: label(labelOf(line.what)), who: label(actorLabel(line.who)) };
  const name = t('charts.responses.by_whom', names);
  const field = fieldFor(atlas.dataset, 'steps');
  return (
    <div className={styles.rests}>
      <p>{name}</p>
      <Suspense fallback={null}>
        <RestsOn name={name} unit="count" rows={line.rows.map((row) => ({ row, field }))} />
      </Suspense>
    </div>
  );
}

/** Who answered, and how: a bar of actions for each. */
export function Responses({ atlas }: { readonly atlas: AtlasState }) {
  const { dataset, evaluation, toggle } = atlas;
  const data = useMemo(() => responsesData(dataset, evaluation), [dataset, evaluation]);
  const { t, label } = useMessages();
  const dimension = dimensionOf(dataset, 'steps');
  const labelOf = (what: string): Label =>
    dimension?.valueLabel(what) ?? { kind: 'text', text: what };
  const asked = askedValues(evaluation, dimension);
  const { lines, slots, whole, setWhole } = useLines(data);
  const { isListed, list } = useListed();
  const bars = lines.filter(({ what }) => what !== null).length;
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
                </button>
                <ListButton
                  className={styles.count}
                  what={label(labelOf(what))}
                  who={label(actorLabel(who))}
                  count={count}
                  unfolded={isListed({ who, what })}
                  onUnfold={() => {
                    list({ who, what });
                  }}
                >
                  {count}
                </ListButton>
              </li>
            ),
          )}
        </ul>
      </div>
      <Rests line={lines.find(isListed)} labelOf={labelOf} atlas={atlas} />
      {(slots.length < lines.length || whole) && (
        <ShowAll count={bars} whole={whole} onChange={setWhole} />
      )}
    </Chart>
  );
}

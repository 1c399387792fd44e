import { Suspense, useMemo, useState } from 'react';
import { fieldFor } from '../../../domain/field.ts';
import { useMessages } from '../../../i18n/useMessages.ts';
import type { AtlasState } from '../../../state/AtlasContext.tsx';
import { Chart } from '../frame/Chart.tsx';
import { ListButton } from '../frame/ListButton.tsx';
import { shorten } from '../frame/shorten.ts';
import { ShowAll } from '../frame/ShowAll.tsx';
import { walk } from '../frame/walk.ts';
import { LazyPlot } from '../lazyCharts.tsx';
import { RestsOn } from '../lazyRests.ts';
import { barPitch } from '../plots/plotSize.ts';
import { dimensionOf, pressOf, valuesOf, type Press } from '../rows.ts';
import styles from './Responses.module.css';
import { responseLines, responsesData, type ResponseLine, type ResponsesData } from './responsesData.ts';
import { actorLabel, responseLabel, responsesTitle } from './responsesTitle.ts';
import { responsesTwin } from './responsesTwin.ts';

const LINES_AT_FIRST = 14;

/** The lines of the chart, the first of them until the whole is asked for. */
function useLines(data: ResponsesData) {
  const [whole, setWhole] = useState(false);
  const lines = useMemo(() => responseLines(data), [data]);
  const slots = useMemo(() => shorten(lines, LINES_AT_FIRST, whole), [lines, whole]);
  return { lines, slots, whole, setWhole };
}

/** The bar whose actions are listed; asked for again it folds them up. */
function useListed() {
  const [listed, setListed] = useState<string | null>(null);
  const list = (answer: string) => {
    setListed(answer === listed ? null : answer);
  };
  return { listed, list };
}

interface RestsProps {
  readonly line: ResponseLine | undefined;
  readonly atlas: AtlasState;
}

/** The actions of the bar asked for, each with the way to its claims. */
function Rests({ line, atlas }: RestsProps) {
  const { label, t } = useMessages();
  if (line === undefined || line.what === null) return null;
  const names = { what: label(responseLabel(line.what)), who: label(actorLabel(line.who)) };
  const name = t('value.by_whom', names);
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

interface BarProps {
  readonly bar: Pick<ResponseLine, 'who' | 'count' | 'shown'> & { readonly what: string };
  /** Undefined where rows are not filtered by responses. */
  readonly press: Press | undefined;
  readonly listed: boolean;
  readonly onList: () => void;
}

/** The name of a bar, which asks for its actions, and their number, which lists them. */
function Bar({ bar, press, listed, onList }: BarProps) {
  const { t, label } = useMessages();
  const what = label(responseLabel(bar.what));
  const who = label(actorLabel(bar.who));
  const { count, shown } = bar;
  return (
    <li className={shown ? undefined : styles.pale} onKeyDown={walk}>
      <button
        type="button"
        aria-pressed={press?.pressed}
        aria-label={t('charts.responses.bar', { what, who, count })}
        disabled={press === undefined}
        onClick={press?.onPress}
      >
        <span>{what}</span>
      </button>
      <ListButton
        className={styles.count}
        what={what}
        who={who}
        count={count}
        unfolded={listed}
        tabIndex={press && -1}
        onUnfold={onList}
      >
        {count}
      </ListButton>
    </li>
  );
}

/** Who answered, and how: a bar of actions for each. */
export function Responses({ atlas }: { readonly atlas: AtlasState }) {
  const { dataset, evaluation } = atlas;
  const data = useMemo(() => responsesData(dataset, evaluation), [dataset, evaluation]);
  const { t, label } = useMessages();
  const dimension = dimensionOf(dataset, 'steps');
  const { lines, slots, whole, setWhole } = useLines(data);
  const { listed, list } = useListed();
  const bars = lines.filter(({ what }) => what !== null).length;
  return (
    <Chart
      name="charts.responses.name"
      file={`${dataset.id}-responses`}
      title={responsesTitle(data)}
      dek={lines.length > 0 && t('charts.responses.dek', { known: data.known, shown: data.shown })}
      drawn={lines.length > 0}
      twin={responsesTwin(data)}
    >
      <div className={styles.responses}>
        <LazyPlot
          plot={{ kind: 'responses', slots, most: data.most }}
          height={slots.length * barPitch}
        />
        <ul className={styles.lines}>
          {slots.map(({ who, what, answer, count, shown }) =>
            what === null ? (
              <li key={who}>
                <h3>{label(actorLabel(who))}</h3>
              </li>
            ) : (
              <Bar
                key={answer}
                bar={{ who, what, count, shown }}
                press={pressOf(atlas, valuesOf(dimension, answer))}
                listed={answer === listed}
                onList={() => {
                  list(answer);
                }}
              />
            ),
          )}
        </ul>
      </div>
      <Rests line={lines.find(({ answer }) => answer === listed)} atlas={atlas} />
      {(slots.length < lines.length || whole) && (
        <ShowAll count={bars} whole={whole} onChange={setWhole} />
      )}
    </Chart>
  );
}

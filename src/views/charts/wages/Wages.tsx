import { useMemo } from 'react';
import type { Part } from '../../../domain/claim.ts';
import { differingIn, fieldFor } from '../../../domain/field.ts';
import { useFormat } from '../../../i18n/useFormat.ts';
import { useMessages } from '../../../i18n/useMessages.ts';
import type { AtlasState } from '../../../state/AtlasContext.tsx';
import { wageUnits, type WageUnit } from '../../../state/view.ts';
import { InlineSelect } from '../../../ui/inlineSelect/InlineSelect.tsx';
import { Chart } from '../frame/Chart.tsx';
import { RowButton } from '../frame/RowButton.tsx';
import { shorten } from '../frame/shorten.ts';
import { ShowAll } from '../frame/ShowAll.tsx';
import { useWhole } from '../frame/useWhole.ts';
import { walk } from '../frame/walk.ts';
import { LazyPlot } from '../lazyCharts.tsx';
import { openClaims } from '../openClaims.ts';
import { ladderPitch, ladderTop } from '../plots/plotSize.ts';
import { LadderKey } from './LadderKey.tsx';
import { places } from './places.ts';
import { RungButton } from './RungButton.tsx';
import styles from './Wages.module.css';
import { mainRung, rungRole, rungs, wagesData, type LadderRow, type Rung } from './wagesData.ts';
import { wagesTitle } from './wagesTitle.ts';
import { wagesTwin } from './wagesTwin.ts';

const ROWS_AT_FIRST = 10;
const UNTOLD = { low: null, high: null };

/** What was offered, demanded and won in each action, in percent or in tenge. */
export function Wages({ atlas }: { readonly atlas: AtlasState }) {
  const { dataset, evaluation, view, change } = atlas;
  const unit = view.wageUnit;
  const { t, rich } = useMessages();
  const format = useFormat();
  const data = useMemo(() => wagesData(dataset, evaluation, unit), [dataset, evaluation, unit]);
  const [whole, setWhole] = useWhole();
  const rows = useMemo(() => shorten(data.rows, ROWS_AT_FIRST, whole), [data, whole]);
  const last = data.ticks.at(-1) ?? 1;
  const nameOf = (ladder: LadderRow, own: readonly Rung[]) => {
    const told = own.map((rung) => {
      const range: Part = ladder[rung] ?? UNTOLD;
      const value = format.range(range, unit);
      return t(`charts.wages.told.${rung}.${unit}`, {
        value: range.inferred ? t('charts.inferred', { value }) : value,
      });
    });
    const roles = [...new Set(own.map((rung) => rungRole(rung, unit)))];
    return t('charts.wages.ladder', {
      name: dataset.title(ladder.row),
      rungs: told.join(', '),
      differ: differingIn(dataset, ladder.row, roles),
      broken: ladder.broken && own.includes('got') ? 'yes' : 'no',
    });
  };
  const openRungs = (ladder: LadderRow, ...own: readonly Rung[]) => () => {
    openClaims(atlas, ladder.row, ...own.map((rung) => fieldFor(dataset, rungRole(rung, unit))));
  };
  const select = (
    <InlineSelect
      label={t('charts.wages.unit')}
      value={unit}
      options={wageUnits.map((value) => ({ value, label: t(`charts.wages.unit.${value}`) }))}
      onChange={(value) => {
        const asked = wageUnits.find((candidate): candidate is WageUnit => candidate === value);
        if (asked !== undefined) change({ wageUnit: asked });
      }}
    />
  );
  const { known, shown } = data;
  return (
    <Chart
      name="charts.wages.name"
      file={`${dataset.id}-wages-${unit}`}
      title={wagesTitle(data)}
      dek={rich(`charts.wages.dek.${unit}`, { known, shown, unit: select })}
      drawn={known > 0}
      twin={wagesTwin(data, dataset.title)}
    >
      <div className={styles.ladders}>
        <LazyPlot
          plot={{ kind: 'ladder', rows, ticks: data.ticks, unit }}
          height={ladderTop + rows.length * ladderPitch + 2}
        />
        <ul>
          {rows.map((ladder) => (
            <li
              key={ladder.row}
              className={ladder.shown ? undefined : styles.pale}
              onKeyDown={walk}
            >
              <RowButton
                row={ladder.row}
                name={nameOf(ladder, rungs.filter((rung) => ladder[rung]))}
                text={dataset.title(ladder.row)}
                onOpen={openRungs(ladder, mainRung(ladder))}
              />
              {places(ladder, last).map(({ at, told }) => (
                <RungButton
                  key={at}
                  share={at / last}
                  name={nameOf(ladder, told)}
                  onOpen={openRungs(ladder, ...told)}
                />
              ))}
            </li>
          ))}
        </ul>
      </div>
      {(rows.length < data.rows.length || whole) && (
        <ShowAll count={data.rows.length} whole={whole} onChange={setWhole} />
      )}
      <LadderKey rows={rows} unit={unit} />
    </Chart>
  );
}

import { useMemo } from 'react';
import { differingIn, fieldBehind } from '../../../domain/field.ts';
import { useFormat } from '../../../i18n/useFormat.ts';
import { useMessages } from '../../../i18n/useMessages.ts';
import type { AtlasState } from '../../../state/AtlasContext.tsx';
import { Chart } from '../frame/Chart.tsx';
import { openClaims } from '../openClaims.ts';
import { LazyPlot } from '../lazyCharts.tsx';
import styles from './Extent.module.css';
import { extentData } from './extentData.ts';
import { extentTitle } from './extentTitle.ts';
import { extentTwin } from './extentTwin.ts';

const HEIGHT = 196;
const drawnRoles = ['size', 'start', 'end'] as const;

/** How many took part against how long it lasted. */
export function Extent({ atlas }: { readonly atlas: AtlasState }) {
  const { dataset, evaluation } = atlas;
  const data = useMemo(() => extentData(dataset, evaluation), [dataset, evaluation]);
  const { t } = useMessages();
  const format = useFormat();
  const { points, known, begun } = data;
  const nameOf = (row: number) => {
    const point = points.find((candidate) => candidate.row === row);
    if (point === undefined) return dataset.title(row);
    return t('charts.extent.point', {
      name: dataset.title(row),
      people: format.range(point.people, 'people', point.people.wording),
      days: format.range(point.days, 'days'),
      differ: differingIn(dataset, row, drawnRoles),
    });
  };
  const openRow = (row: number) => {
    openClaims(atlas, row, fieldBehind(dataset, row, drawnRoles));
  };
  const running = points.filter(({ days }) => days.high === null).length;
  const between = points.some(
    ({ people }) => people.low !== null && people.high !== null && people.low !== people.high,
  );
  const exact = points.every(
    ({ days, told }) => days.low === days.high && told.low === told.high,
  );
  return (
    <Chart
      name="charts.extent.name"
      file={`${dataset.id}-size-and-duration`}
      title={extentTitle(data)}
      dek={points.length > 0 && t('charts.extent.dek', { known, begun })}
      drawn={points.length > 0}
      twin={extentTwin(data, dataset.title)}
    >
      <p className={styles.axis}>{t('charts.extent.people')}</p>
      <LazyPlot plot={{ kind: 'extent', data, nameOf, onOpen: openRow }} height={HEIGHT} />
      <p className={styles.days}>{t('charts.extent.axis')}</p>
      {!exact && <p className={styles.note}>{t('charts.extent.note', { open: running })}</p>}
      {between && <p className={styles.note}>{t('charts.extent.drawn', { reading: dataset.reading })}</p>}
    </Chart>
  );
}

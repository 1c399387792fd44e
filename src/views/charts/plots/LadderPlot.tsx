import { memo } from 'react';
import { CartesianGrid, Scatter, ScatterChart, XAxis, YAxis } from 'recharts';
import { useFormat } from '../../../i18n/useFormat.ts';
import { useMessages } from '../../../i18n/useMessages.ts';
import type { WagesData } from '../wages/wagesData.ts';
import { AxisTick } from './AxisTick.tsx';
import { LadderRungs } from './LadderRungs.tsx';
import { labelWidth, ladderRight, ladderTop, type PlotSize } from './plotSize.ts';

const THOUSAND = 1000;

export interface LadderPlotProps {
  readonly kind: 'ladder';
  readonly rows: WagesData['rows'];
  readonly ticks: WagesData['ticks'];
  readonly unit: WagesData['unit'];
}

/** Ladders on one scale, a row each; names and controls stand before it as text. */
export const LadderPlot = memo(function LadderPlot({
  rows,
  ticks,
  unit,
  width,
  height,
}: LadderPlotProps & PlotSize) {
  const { t } = useMessages();
  const format = useFormat();
  const per = unit === 'tenge' ? THOUSAND : 1;
  const last = ticks.at(-1) ?? 1;
  const margin = { top: 0, right: ladderRight, bottom: 2, left: labelWidth(width) };
  const tickText = (value: number) => {
    const number = format.number(value / per);
    return value === last && unit === 'percent' ? t('charts.wages.tick', { value: number }) : number;
  };
  return (
    <ScatterChart width={width} height={height} margin={margin} accessibilityLayer={false}>
      <CartesianGrid horizontal={false} stroke="var(--rule)" strokeWidth={0.75} />
      <XAxis
        type="number"
        dataKey="x"
        domain={[0, last]}
        ticks={[...ticks]}
        interval={0}
        orientation="top"
        height={ladderTop}
        axisLine={false}
        tickLine={false}
        tick={(tick) => <AxisTick tick={tick} text={tickText} anchor="middle" lift={5} />}
      />
      <YAxis type="number" dataKey="y" domain={[0, rows.length]} reversed hide />
      <Scatter
        data={rows.map((_, i) => ({ x: 0, y: i + 0.5 }))}
        isAnimationActive={false}
        shape={({ cy, index }) => {
          const row = rows[index];
          return row === undefined ? <g /> : <LadderRungs row={row} per={per} y={cy ?? 0} />;
        }}
      />
    </ScatterChart>
  );
});

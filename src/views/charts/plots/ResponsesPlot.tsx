import { memo } from 'react';
import { Bar, BarChart, XAxis, YAxis } from 'recharts';
import styles from './plots.module.css';
import { barLeft, barRight, type PlotSize } from './plotSize.ts';

/** One line of the list beside the bars; a heading has no bar. */
export interface BarSlot {
  readonly count: number;
  readonly shown: boolean;
}

export interface ResponsesPlotProps {
  readonly kind: 'responses';
  readonly slots: readonly BarSlot[];
  /** Length of the scale, in rows. */
  readonly most: number;
}

const THICKNESS = 9;

/** Bars of rows, in step with the lines of text that name them. */
export const ResponsesPlot = memo(function ResponsesPlot({
  slots,
  most,
  width,
  height,
}: ResponsesPlotProps & PlotSize) {
  const margin = { top: 0, right: barRight, bottom: 0, left: barLeft(width) };
  return (
    <BarChart
      layout="vertical"
      width={width}
      height={height}
      margin={margin}
      barSize={THICKNESS}
      data={slots.map(({ count }, slot) => ({ slot, count }))}
      accessibilityLayer={false}
    >
      <XAxis type="number" domain={[0, most]} hide />
      <YAxis type="category" dataKey="slot" hide />
      <Bar
        dataKey="count"
        isAnimationActive={false}
        shape={({ x, y, width: length, height: thickness, index }) => (
          <rect
            className={slots[index]?.shown === false ? `${styles.bar} ${styles.pale}` : styles.bar}
            x={x}
            y={y}
            width={length}
            height={thickness}
          />
        )}
      />
    </BarChart>
  );
});

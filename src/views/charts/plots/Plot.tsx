import { ExtentPlot, type ExtentPlotProps } from './ExtentPlot.tsx';
import { LadderPlot, type LadderPlotProps } from './LadderPlot.tsx';
import type { PlotSize } from './plotSize.ts';
import { ResponsesPlot, type ResponsesPlotProps } from './ResponsesPlot.tsx';

export interface PlotProps extends PlotSize {
  readonly plot: LadderPlotProps | ExtentPlotProps | ResponsesPlotProps;
}

/** Whichever drawing is asked for: the one thing the lazy chunk hands out. */
export function Plot({ plot, ...size }: PlotProps) {
  switch (plot.kind) {
    case 'ladder':
      return <LadderPlot {...plot} {...size} />;
    case 'extent':
      return <ExtentPlot {...plot} {...size} />;
    case 'responses':
      return <ResponsesPlot {...plot} {...size} />;
  }
}

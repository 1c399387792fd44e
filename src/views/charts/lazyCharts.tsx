import { useState } from 'react';
import { useMessages } from '../../i18n/useMessages.ts';
import { ChunkBoundary } from '../../ui/ChunkBoundary.tsx';
import { late } from '../../ui/late.tsx';
import { TextButton } from '../../ui/textButton/TextButton.tsx';
import { useWidth } from '../../ui/useWidth.ts';
import type { PlotProps } from './plots/Plot.tsx';
import styles from './Charts.module.css';

/** The column of the widest layout. */
const INITIAL = 302;

/** The drawings that need the charting library; all of them come in one chunk. */
const latePlot = () => late(() => import('./plots/Plot.tsx').then(({ Plot }) => Plot));
const firstPlot = latePlot();

/** Fetches the charting library before a drawing needs it. */
export const preloadPlots = firstPlot.preload;

interface LazyPlotProps {
  /** What to draw. */
  readonly plot: PlotProps['plot'];
  /** Pixels, reserved before the drawing is there. */
  readonly height: number;
}

/** A drawing as wide as its column; its place is kept while it loads and where it fails. */
export function LazyPlot({ plot, height }: LazyPlotProps) {
  const [frame, width] = useWidth(INITIAL);
  const [attempt, setAttempt] = useState({ number: 0, Plot: firstPlot.View });
  const { t } = useMessages();
  const retry = () => {
    setAttempt({ number: attempt.number + 1, Plot: latePlot().View });
  };
  const room = <svg className={styles.room} width="100%" height={height} aria-hidden="true" />;
  const failed = (
    <>
      <div className={styles.failed} role="alert">
        <p>{t('charts.failed')}</p>
        <TextButton onClick={retry}>{t('shared.retry')}</TextButton>
      </div>
      {room}
    </>
  );
  return (
    <div ref={frame} className={styles.plot}>
      <ChunkBoundary key={attempt.number} fallback={failed} coming={room}>
        {/* What has no marks to press is the picture of a list beside it, which says the same. */}
        <div aria-hidden={plot.kind !== 'extent'}>
          <attempt.Plot plot={plot} width={width} height={height} />
        </div>
      </ChunkBoundary>
    </div>
  );
}

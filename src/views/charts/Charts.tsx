import { memo } from 'react';
import { useMessages } from '../../i18n/useMessages.ts';
import { worded } from '../../i18n/worded.tsx';
import { useDeferredAtlas, type AtlasState } from '../../state/AtlasContext.tsx';
import { ChunkBoundary } from '../../ui/ChunkBoundary.tsx';
import { late } from '../../ui/late.tsx';
import { TextButton } from '../../ui/textButton/TextButton.tsx';
import styles from './Charts.module.css';
import { charts } from './registry.ts';
import { Totals } from './totals/Totals.tsx';

/** No part of the first load: the bundled data have something to chart. */
const noCharts = late(() => worded(import('./NoCharts.tsx').then(({ NoCharts }) => NoCharts)));

/** Says once, and not in every chart, that no row is left, and what to do about it. */
function NothingShown({ clear }: { readonly clear: () => void }) {
  const { t } = useMessages();
  return (
    <section>
      <h2 className={styles.none}>{t('charts.nothing_shown')}</h2>
      <p>{t('charts.nothing_shown.text')}</p>
      <TextButton onClick={clear}>{t('shared.clear')}</TextButton>
    </section>
  );
}

/** Apart from its caller, so that a step of the brush ends here and does not wait for charts. */
const Column = memo(function Column({ atlas }: { readonly atlas: AtlasState }) {
  const empty = atlas.evaluation.shown === 0 && atlas.dataset.length > 0;
  const { t } = useMessages();
  const drawable = charts.filter(({ records }) => records(atlas.dataset.roles));
  return (
    <div className={styles.charts}>
      <Totals atlas={atlas} />
      {empty && <NothingShown clear={atlas.clear} />}
      {!empty &&
        drawable.map(({ id, name, Chart }) => (
          <ChunkBoundary
            key={id}
            fallback={
              <p role="alert" className={styles.failed}>
                {t('charts.failed.chart', { chart: t(name) })}
              </p>
            }
            coming={<div className={styles.coming} />}
          >
            <Chart atlas={atlas} />
          </ChunkBoundary>
        ))}
      {!empty && drawable.length === 0 && (
        <ChunkBoundary fallback={null} coming={null}>
          <noCharts.View />
        </ChunkBoundary>
      )}
    </div>
  );
});

/** The charts of the rows shown, under what they sum up to. */
export function Charts() {
  return <Column atlas={useDeferredAtlas()} />;
}

import { memo } from 'react';
import { useMessages } from '../../i18n/useMessages.ts';
import { useDeferredAtlas, type AtlasState } from '../../state/AtlasContext.tsx';
import { ChunkBoundary } from '../../ui/ChunkBoundary.tsx';
import { TextButton } from '../../ui/textButton/TextButton.tsx';
import styles from './Charts.module.css';
import { charts } from './registry.ts';
import { Totals } from './totals/Totals.tsx';

/** Says which charts there could be, and what each would need to know. */
function NoCharts() {
  const { t } = useMessages();
  return (
    <section>
      <h2 className={styles.none}>{t('charts.none.title')}</h2>
      <p>{t('charts.none.text')}</p>
      <dl className={styles.needs}>
        {charts.map(({ id, name, needs }) => (
          <div key={id}>
            <dt>{t(name)}</dt>
            <dd>{t(needs)}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

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
      {!empty && drawable.length === 0 && <NoCharts />}
    </div>
  );
});

/** The charts of the rows shown, under what they sum up to. */
export function Charts() {
  return <Column atlas={useDeferredAtlas()} />;
}

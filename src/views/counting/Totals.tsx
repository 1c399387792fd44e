import { whereabouts } from '../../domain/citation.ts';
import type { Count } from '../../domain/count.ts';
import { useFormat } from '../../i18n/useFormat.ts';
import { useMessages } from '../../i18n/useMessages.ts';
import { useAtlas } from '../../state/AtlasContext.tsx';
import styles from './Counting.module.css';
import { axisOf, ownPeriod, periodOf, type Period } from './periodData.ts';
import { PeriodBar } from './PeriodBar.tsx';
import totals from './Totals.module.css';

/** Where a total stands, and what that passage reports in the dataset's own words. */
function Found({ count }: { readonly count: Count }) {
  const { dataset } = useAtlas();
  const { t } = useMessages();
  const { source, at } = whereabouts(dataset, count);
  const passages = dataset.sources.get(count.source)?.passages ?? [];
  return (
    <details className={totals.found}>
      <summary>{at === null ? source : t('counting.where', { source, at })}</summary>
      {passages
        .filter(({ n }) => count.at.includes(n))
        .map(({ n, reports }) => (
          <p key={n}>{reports}</p>
        ))}
      {count.note !== undefined && (
        <p>
          <b>{t('counting.note')}</b> {count.note}
        </p>
      )}
    </details>
  );
}

function Total({ count, axis }: { readonly count: Count; readonly axis: Period | undefined }) {
  const { t } = useMessages();
  const format = useFormat();
  const { value, first, last } = count;
  const period = periodOf(count);
  return (
    <li className={totals.total}>
      <b className={totals.value}>{format.range(value, 'count', value.wording)}</b>
      <div>
        <p className={totals.counted}>{count.counted}</p>
        <p>{t('counting.totals.who', { who: count.counter, area: count.area })}</p>
        <p>
          {first === undefined || last === undefined
            ? t('counting.totals.untold')
            : period?.from === period?.to
              ? format.date(first)
              : t('counting.totals.period', { first: format.date(first), last: format.date(last) })}
        </p>
        <Found count={count} />
      </div>
      {period !== undefined && axis !== undefined && <PeriodBar period={period} axis={axis} />}
    </li>
  );
}

/** Totals that others gave, each with what it counts, where and over which days. */
export function Totals() {
  const { dataset } = useAtlas();
  const { t } = useMessages();
  const format = useFormat();
  const { counts = [] } = dataset;
  if (counts.length === 0) return null;
  const own = ownPeriod(dataset);
  const axis = axisOf([own, ...counts.map(periodOf)]);
  return (
    <section className={styles.section}>
      <h3>{t('counting.totals')}</h3>
      <p>{t('counting.totals.text')}</p>
      <ul className={totals.list}>
        {own !== undefined && axis !== undefined && (
          <li className={totals.total}>
            <b className={totals.value}>{format.number(dataset.length)}</b>
            <div>
              <p className={totals.counted}>{t('counting.totals.own')}</p>
              <p>{format.days(own.from, own.to)}</p>
            </div>
            <PeriodBar period={own} axis={axis} months />
          </li>
        )}
        {counts.map((count) => (
          <Total key={count.id} count={count} axis={axis} />
        ))}
      </ul>
      <p>{t('counting.totals.none')}</p>
    </section>
  );
}

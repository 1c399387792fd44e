import type { ReactNode } from 'react';
import type { Cited } from '../../domain/citation.ts';
import type { Claim, Range } from '../../domain/claim.ts';
import { countedDemands } from '../../domain/disagreement.ts';
import type { Demand } from '../../domain/event.ts';
import { namingsOf } from '../../domain/measures.ts';
import { resultMark } from '../../encoding/outcome.ts';
import { useFormat } from '../../i18n/useFormat.ts';
import { useMessages } from '../../i18n/useMessages.ts';
import { Square } from '../../ui/mark/Square.tsx';
import { Cite } from './Cite.tsx';
import styles from './Sections.module.css';
import { useWhere } from './useWhere.ts';

interface DemandsProps {
  readonly demands: readonly Demand[];
  /** How many a source counts. */
  readonly count: Claim<Range> | undefined;
  /** The way to all claims of the section. */
  readonly chip?: ReactNode;
  readonly onShow: (cited: Cited, anchor: HTMLElement) => void;
}

/** That a source counts another number of demands than it names. */
function Counted({ demands, count }: Pick<DemandsProps, 'demands' | 'count'>) {
  const { t } = useMessages();
  const format = useFormat();
  const where = useWhere();
  const counted = countedDemands(demands, count);
  if (counted === undefined) return null;
  return (
    <p className={styles.note}>
      {t('detail.demands.counted', {
        where: where(counted.count),
        count: format.range(counted.count.value, 'count'),
        named: counted.named,
        others: counted.others,
      })}
    </p>
  );
}

/** What became of a demand, as each source tells it. */
function Result({ demand, onShow }: { readonly demand: Demand } & Pick<DemandsProps, 'onShow'>) {
  const { t, label } = useMessages();
  const [result, ...others] = demand.result;
  return (
    <span className={styles.result}>
      {label({ kind: 'message', id: `result.${result?.value ?? 'unknown'}` })}
      {result !== undefined && <Cite cited={result} onShow={onShow} />}
      {others.map((other, n) => (
        <span key={n} className={styles.otherResult}>
          {t('detail.result.also', {
            result: label({ kind: 'message', id: `result.${other.value}` }),
          })}
          <Cite cited={other} onShow={onShow} />
        </span>
      ))}
    </span>
  );
}

/** What was asked for, and what became of each. */
export function Demands({ demands, count, chip, onShow }: DemandsProps) {
  const { t, label } = useMessages();
  if (demands.length === 0) return null;
  const untold = demands.every(({ result }) => result.length === 0);
  return (
    <section>
      <div className={styles.opening}>
        <h3 className={styles.heading}>{t('detail.demands')}</h3>
        {chip}
      </div>
      <ul>
        {demands.map((demand, i) => (
          <li key={i} className={styles.demand}>
            <svg width="12" height="12" aria-hidden="true">
              <Square
                {...resultMark(demand.result[0]?.value ?? 'unknown')}
                x={0.5}
                y={0.5}
                side={11}
              />
            </svg>
            <span>
              {label({ kind: 'message', id: `demand.${demand.code}` })}
              {namingsOf(demand).map((naming) => (
                <Cite key={naming.source} cited={naming} onShow={onShow} />
              ))}
              {demand.detail !== undefined && <span className={styles.detail}>{demand.detail}</span>}
              {demand.denied?.map((denial, n) => (
                <span key={n} className={styles.detail}>
                  {t('detail.result.also', { result: t('made.false') })}
                  <Cite cited={denial} onShow={onShow} />
                </span>
              ))}
            </span>
            {!untold && <Result demand={demand} onShow={onShow} />}
          </li>
        ))}
      </ul>
      {untold && (
        <p className={styles.note}>{t('detail.demands.untold', { count: demands.length })}</p>
      )}
      <Counted demands={demands} count={count} />
    </section>
  );
}

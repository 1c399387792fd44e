import type { Demand } from '../../domain/event.ts';
import { resultMark } from '../../encoding/outcome.ts';
import { useMessages } from '../../i18n/useMessages.ts';
import { Square } from '../../ui/mark/Square.tsx';
import type { Cited } from '../../domain/citation.ts';
import { Cite } from './Cite.tsx';
import styles from './Sections.module.css';

interface DemandsProps {
  readonly demands: readonly Demand[];
  readonly onShow: (cited: Cited, anchor: HTMLElement) => void;
}

/** What was asked for, and what became of each. */
export function Demands({ demands, onShow }: DemandsProps) {
  const { t, label } = useMessages();
  if (demands.length === 0) return null;
  return (
    <section>
      <h3 className={styles.heading}>{t('detail.demands')}</h3>
      <ul>
        {demands.map((demand, i) => {
          const [result, ...others] = demand.result;
          return (
            <li key={i} className={styles.demand}>
              <svg width="12" height="12" aria-hidden="true">
                <Square {...resultMark(result?.value ?? 'unknown')} x={0.5} y={0.5} side={11} />
              </svg>
              <span>
                {label({ kind: 'message', id: `demand.${demand.code}` })}
                <Cite cited={demand} onShow={onShow} />
                {demand.detail !== undefined && <span className={styles.detail}>{demand.detail}</span>}
              </span>
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
            </li>
          );
        })}
      </ul>
    </section>
  );
}

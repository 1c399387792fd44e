import type { Cited } from '../../domain/citation.ts';
import { isExact, liesBefore, type Day } from '../../domain/day.ts';
import { agreementOf, isBroken, promiseOf, type PromiseState, type Stage, type StageReport } from '../../domain/stages.ts';
import { useFormat } from '../../i18n/useFormat.ts';
import { useMessages } from '../../i18n/useMessages.ts';
import { BrokenStroke } from '../../ui/mark/BrokenStroke.tsx';
import { Cite } from './Cite.tsx';
import sections from './Sections.module.css';
import styles from './Stages.module.css';

interface StagesProps {
  readonly stages: readonly Stage[];
  /** The first day on which it can have begun, by the claims in use. */
  readonly begun?: Day | undefined;
  readonly onShow: (cited: Cited, anchor: HTMLElement) => void;
}

/** Height of a line of the strip in pixels, and the middle of its track. */
const LINE = 19;
const MIDDLE = 6;

/** The dot of a stage on the track: hollow where nobody tells it, struck through for a breach. */
function Dot({ stage: { kind, reports } }: { readonly stage: Stage }) {
  const told = reports.length > 0;
  return (
    <svg width={2 * MIDDLE} aria-hidden="true">
      <line className={styles.track} x1={MIDDLE} x2={MIDDLE} y1={0} y2="100%" />
      <circle className={told ? styles.told : styles.untold} cx={MIDDLE} cy={LINE / 2} r={3.5} />
      {told && kind === 'broken' && <BrokenStroke x={MIDDLE} y={LINE / 2} r={5} />}
    </svg>
  );
}

/** Stages worth a line: paid only after an agreement, broken only where somebody says so. */
function lines(stages: readonly Stage[], promise: PromiseState | undefined): readonly Stage[] {
  return stages.filter(({ kind }) => {
    if (kind === 'broken') return isBroken(promise);
    return kind !== 'paid' || promise !== undefined;
  });
}

/** How far it came from the demand to its fulfilment: won is not the same as paid. */
export function Stages({ stages, begun, onShow }: StagesProps) {
  const { t, label } = useMessages();
  const format = useFormat();
  if (stages.every(({ kind, reports }) => kind === 'demand' || reports.length === 0)) return null;
  const promise = promiseOf(stages);
  const dated = ({ date }: StageReport) => {
    if (date === undefined) return t('detail.chronology.undated');
    return isExact(date) ? format.day(date.min) : format.date(date);
  };
  const told = (report: StageReport) => {
    const value = dated(report);
    return report.basis === 'inferred' ? t('charts.inferred', { value }) : value;
  };
  const agreed = agreementOf(stages, begun);
  const early = liesBefore(agreed?.date, begun);
  return (
    <section>
      <h3 className={sections.heading}>
        {t(early ? 'detail.stages.early' : 'detail.stages', {
          promise: promise ?? 'none',
          date: agreed?.date === undefined ? '' : dated(agreed),
          dated: agreed?.date === undefined ? 'no' : 'yes',
        })}
      </h3>
      <ol>
        {lines(stages, promise).map((stage) => (
          <li key={stage.kind} className={styles.stage}>
            <Dot stage={stage} />
            <span className={stage.reports.length > 0 ? undefined : styles.untoldWords}>
              {label({ kind: 'message', id: `step.${stage.kind}` })}
            </span>
            <span>
              {stage.reports.length === 0 && (
                <span className={styles.untoldWords}>{t('detail.stages.untold')}</span>
              )}
              {stage.reports.map((report, i) => (
                <span key={i} className={styles.report}>
                  {told(report)} <Cite cited={report} onShow={onShow} />
                </span>
              ))}
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}

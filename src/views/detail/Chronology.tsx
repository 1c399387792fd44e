import type { ReactNode } from 'react';
import { isExact, liesBefore, placeInOrder, type Day } from '../../domain/day.ts';
import type { Step } from '../../domain/event.ts';
import { stepLabel } from '../../domain/step.ts';
import { useFormat } from '../../i18n/useFormat.ts';
import { useMessages } from '../../i18n/useMessages.ts';
import type { Cited } from '../../domain/citation.ts';
import { Cite } from './Cite.tsx';
import styles from './Sections.module.css';

interface ChronologyProps {
  readonly steps: readonly Step[];
  /** The first day on which it can have begun, by the claims in use. */
  readonly begun?: Day | undefined;
  /** The way to all claims of the section. */
  readonly chip?: ReactNode;
  readonly onShow: (cited: Cited, anchor: HTMLElement) => void;
}

/** The steps of a row: dated ones in order of day, then those nobody dates. */
export function orderedSteps(steps: readonly Step[]): readonly Step[] {
  const position = ({ date }: Step) => (date && placeInOrder(date.min, date.max)) ?? Infinity;
  return steps
    .map((step, i) => ({ step, i }))
    .sort((a, b) => {
      const difference = position(a.step) - position(b.step);
      return Number.isNaN(difference) || difference === 0 ? a.i - b.i : difference;
    })
    .map(({ step }) => step);
}

/** What happened, step by step, each with its date as far as it is known. */
export function Chronology({ steps, begun, chip, onShow }: ChronologyProps) {
  const { t, label } = useMessages();
  const format = useFormat();
  if (steps.length === 0) return null;
  const ordered = orderedSteps(steps);
  const dated = ordered.filter(({ date }) => date !== undefined);
  const undated = ordered.filter(({ date }) => date === undefined);
  const glossed = ordered.find(({ who }) => who === 'akimat');
  const dateOf = ({ date }: Step) => {
    if (date === undefined) return t('detail.chronology.undated');
    return isExact(date) ? format.day(date.min) : format.date(date);
  };
  const stepLine = (step: Step, i: number) => (
    <li key={i} className={styles.step}>
      <span className={styles.date}>{dateOf(step)}</span>
      <span>
        <span className={styles.kind}>{label(stepLabel(step))}</span> {step.text}
        <Cite cited={step} onShow={onShow} />
        {step.kind === 'agreed' && step.note !== undefined && liesBefore(step.date, begun) && (
          <span className={styles.detail}>{step.note}</span>
        )}
        {step === glossed && <span className={styles.detail}>{t('detail.gloss.akimat')}</span>}
      </span>
    </li>
  );
  return (
    <section>
      <div className={styles.opening}>
        <h3 className={styles.heading}>{t('detail.chronology')}</h3>
        {chip}
      </div>
      {dated.length > 0 && <ol>{dated.map(stepLine)}</ol>}
      {undated.length > 0 && (
        <>
          {dated.length > 0 && <p className={styles.undated}>{t('detail.chronology.told')}</p>}
          <ol>{undated.map(stepLine)}</ol>
        </>
      )}
    </section>
  );
}

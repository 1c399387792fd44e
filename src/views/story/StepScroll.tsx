import { StepText } from './StepText.tsx';
import { steps } from './steps.ts';
import styles from './Story.module.css';
import type { Reading } from './useReading.ts';
import { useScrolledStep } from './useScrolledStep.ts';

interface StepScrollProps extends Pick<Reading, 'at' | 'go'> {
  readonly shown: boolean;
}

/** All steps one below the other: scrolling through them drives the map. */
export function StepScroll({ at, go, shown }: StepScrollProps) {
  const list = useScrolledStep({ at, go }, shown);
  return (
    <ol ref={list} className={styles.scroll}>
      {steps.map((step, index) => (
        <li key={step.id} aria-current={index === at ? 'step' : undefined}>
          <StepText step={step} />
        </li>
      ))}
    </ol>
  );
}

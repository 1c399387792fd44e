import { useEffect, useRef } from 'react';
import { hasActed } from '../../ui/focus.ts';
import { focusTitle } from './focus.ts';
import type { StoryStep } from './step.ts';
import { StepText } from './StepText.tsx';

/** One step by itself; the focus comes to its name. */
export function StepPage({ step }: { readonly step: StoryStep }) {
  const page = useRef<HTMLElement>(null);
  useEffect(
    function focusName() {
      if (hasActed()) focusTitle(page.current);
    },
    [step],
  );
  return (
    <section ref={page}>
      <StepText step={step} />
    </section>
  );
}

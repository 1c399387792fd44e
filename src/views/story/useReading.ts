import { useCallback, type KeyboardEvent } from 'react';
import { useAtlas } from '../../state/AtlasContext.tsx';
import type { HistoryMode } from '../../state/address.ts';
import { usePreferences } from '../../state/preferences.ts';
import { useStory } from '../../state/StoryContext.tsx';
import { plainKey } from '../../ui/plainKey.ts';
import { viewAt } from './step.ts';
import { steps } from './steps.ts';

/** The reader's place in the story, and the moves from it. */
export interface Reading {
  /** Index of the step. */
  readonly at: number;
  /** Goes to a step; an index there is none of stays. */
  readonly go: (at: number, mode?: HistoryMode) => void;
  readonly leave: (done?: boolean) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

/** Reads the story by its steps: arrows turn, Escape leaves. */
export function useReading(): Reading {
  const { change } = useAtlas();
  const [, keep] = usePreferences();
  const { step, leave } = useStory();
  const at = Math.max(0, steps.findIndex(({ id }) => id === step));
  const go = useCallback(
    (to: number, mode: HistoryMode = 'push') => {
      const next = steps[to];
      if (next === undefined) return;
      change(viewAt(next), mode);
      keep({ storyStep: next.id });
    },
    [change, keep],
  );
  const onKeyDown = (event: KeyboardEvent) => {
    const key = plainKey(event);
    const to = { ArrowLeft: at - 1, ArrowRight: at + 1 }[key];
    if (key === 'Escape') leave();
    else if (to === undefined) return;
    else go(to);
    event.preventDefault();
    event.stopPropagation();
  };
  return { at, go, leave, onKeyDown };
}

import { useCallback } from 'react';
import { useAtlas } from '../../state/AtlasContext.tsx';
import type { HistoryMode } from '../../state/address.ts';
import { usePreferences } from '../../state/preferences.ts';
import { useStory } from '../../state/StoryContext.tsx';
import { plainKey } from '../../ui/plainKey.ts';
import { useFreeKey } from '../../ui/useFreeKey.ts';
import { viewAt } from './step.ts';
import { steps } from './steps.ts';

/** A key pressed, as React or the document tells of it. */
type Press = Pick<
  KeyboardEvent,
  'key' | 'altKey' | 'ctrlKey' | 'metaKey' | 'preventDefault' | 'stopPropagation'
>;

/** The reader's place in the story, and the moves from it. */
export interface Reading {
  /** Index of the step. */
  readonly at: number;
  /** Goes to a step; an index there is none of stays. */
  readonly go: (at: number, mode?: HistoryMode) => void;
  readonly leave: (done?: boolean) => void;
  /** The action that the step itself opens, or null. */
  readonly own: string | null;
  /** Whether an action that the reader opened stands in the place of the step. */
  readonly away: boolean;
  readonly onKeyDown: (event: Press) => void;
}

/** Reads the story by its steps: arrows turn, Escape leaves, also while nothing has the focus. */
export function useReading(): Reading {
  const { view, change } = useAtlas();
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
  const own = steps[at]?.patch.open ?? null;
  const away = view.open !== null && (view.open !== own || view.claims !== null);
  const onKeyDown = (event: Press) => {
    const key = plainKey(event);
    const to = { ArrowLeft: at - 1, ArrowRight: at + 1 }[key];
    if (key === 'Escape') leave();
    else if (to === undefined) return;
    else go(to);
    event.preventDefault();
    event.stopPropagation();
  };
  useFreeKey((event) => {
    if (!away) onKeyDown(event);
  });
  return { at, own, away, go, leave, onKeyDown };
}

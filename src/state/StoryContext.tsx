import {
  createContext,
  use,
  useLayoutEffect,
  useRef,
  type ReactNode,
  type RefObject,
} from 'react';
import { useAtlas } from './AtlasContext.tsx';
import { usePreferences } from './preferences.ts';
import { storySteps, type StoryStepId, type View } from './view.ts';

/** What every step of the guided reading sets, and with what it begins: nothing asked, all shown. */
export const unasked = {
  selection: [],
  search: '',
  inView: false,
  countedBy: null,
  sort: null,
  open: null,
  claims: null,
  town: null,
  viewport: null,
  day: null,
  lanesBy: null,
  axis: 'core',
  page: null,
  pane: 'timeline',
  sequence: false,
} as const satisfies Partial<View>;

/** Whether an address that names a step names it alone, so that the step has still to be shown. */
export function namesStepAlone({ story, selection, viewport, open, pane }: View): boolean {
  const asksNothing = selection.length === 0 && viewport === null && open === null;
  return story !== null && asksNothing && pane === unasked.pane;
}

type Asked = Pick<View, keyof typeof unasked | 'sheet'>;

const BeforeContext = createContext<RefObject<Asked | null> | null>(null);

/** Remembers, until the next load, what the reader saw before the guided reading. */
export function StoryProvider({ children }: { readonly children: ReactNode }) {
  const { view } = useAtlas();
  const before = useRef<Asked | null>(null);
  useLayoutEffect(function keepViewBefore() {
    if (view.story === null) before.current = view;
  });
  return <BeforeContext value={before}>{children}</BeforeContext>;
}

/** The keys of a view that a step sets. */
function askedIn(view: Asked): Asked {
  const { selection, search, inView, countedBy, sort, open, claims, town, viewport, day, lanesBy, axis, page, pane, sequence, sheet } = view;
  return { selection, search, inView, countedBy, sort, open, claims, town, viewport, day, lanesBy, axis, page, pane, sequence, sheet };
}

/** The guided reading as the rest of the screen knows it. */
export interface Story {
  /** Null while it is not read. */
  readonly step: StoryStepId | null;
  /** Number, from 1, of the step at which it was left last time; null where it was never left. */
  readonly resumesAt: number | null;
  /** Goes to where it was left, or to its beginning. */
  readonly enter: () => void;
  /** Gives back the view there was before. `done`: the next reading begins at the beginning. */
  readonly leave: (done?: boolean) => void;
}

/** Whether the story is read, and the ways into and out of it. */
export function useStory(): Story {
  const { view, change } = useAtlas();
  const before = use(BeforeContext);
  const [{ storyStep }, keep] = usePreferences();
  const enter = () => {
    change({ ...unasked, sheet: 'story', story: storyStep ?? storySteps[0] });
  };
  const leave = (done = false) => {
    if (done) keep({ storyStep: null });
    const seen = before?.current ?? null;
    change({ ...(seen === null ? { ...unasked, sheet: 'timeline' } : askedIn(seen)), story: null });
  };
  const at = storyStep === null ? -1 : storySteps.indexOf(storyStep);
  return { step: view.story, resumesAt: at > 0 ? at + 1 : null, enter, leave };
}

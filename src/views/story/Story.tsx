import { ChevronLeft } from 'lucide-react';
import type { ReactNode } from 'react';
import { useMessages } from '../../i18n/useMessages.ts';
import { useAtlas } from '../../state/AtlasContext.tsx';
import { useLayout } from '../../state/layout.ts';
import { StepList } from './StepList.tsx';
import { StepPage } from './StepPage.tsx';
import { steps } from './steps.ts';
import { StepScroll } from './StepScroll.tsx';
import styles from './Story.module.css';
import { StoryBar } from './StoryBar.tsx';
import { useArrival } from './useArrival.ts';
import { useReading } from './useReading.ts';

interface StoryProps {
  /** Class of the element that scrolls, as the layout has it. */
  readonly place: string;
  /** What shows an action that the reader opens on the way. */
  readonly detail: ReactNode;
  /** What stands below a step where there is room: it shows what the step selects. */
  readonly children?: ReactNode;
}

function BackToStory({ open }: { readonly open: string | null }) {
  const { change } = useAtlas();
  const { t } = useMessages();
  return (
    <button
      type="button"
      className={styles.back}
      onClick={() => {
        change({ open, claims: null });
      }}
    >
      <ChevronLeft size={14} strokeWidth={1.5} aria-hidden="true" />
      {t('story.back')}
    </button>
  );
}

/** The guided reading, step by step; an action opened on the way stands in its place. */
export function Story({ place, detail, children }: StoryProps) {
  const { view } = useAtlas();
  const { t } = useMessages();
  const layout = useLayout();
  const reading = useReading();
  useArrival(reading);
  const step = steps[reading.at];
  if (step === undefined) return null;
  const own = step.patch.open ?? null;
  const away = view.open !== null && (view.open !== own || view.claims !== null);
  return (
    <>
      <div className={place} data-scroller hidden={away}>
        <section aria-label={t('story.name')} onKeyDown={reading.onKeyDown}>
          <StoryBar {...reading} />
          {layout === 'phone' ? (
            <StepScroll {...reading} shown={!away} />
          ) : (
            <>
              <StepList {...reading} />
              <StepPage step={step} />
            </>
          )}
        </section>
        {children !== undefined && <div className={styles.below}>{children}</div>}
      </div>
      {away && (
        <div key={view.open} className={place}>
          <BackToStory open={own} />
          {detail}
        </div>
      )}
    </>
  );
}

import { ChevronLeft } from 'lucide-react';
import type { ReactNode } from 'react';
import { useMessages } from '../../i18n/useMessages.ts';
import { useAtlas } from '../../state/AtlasContext.tsx';
import { useLayout } from '../../state/layout.ts';
import { useTitle } from '../../ui/useTitle.ts';
import { StepList } from './StepList.tsx';
import { StepPage } from './StepPage.tsx';
import { steps } from './steps.ts';
import { StepScroll } from './StepScroll.tsx';
import styles from './Story.module.css';
import { StoryBar } from './StoryBar.tsx';
import { useArrival, useReturn } from './useArrival.ts';
import { useReading, type Reading } from './useReading.ts';

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

/** The step alone, or on a phone all of them to scroll through. */
function Steps({ reading, shown }: { readonly reading: Reading; readonly shown: boolean }) {
  const layout = useLayout();
  const { view } = useAtlas();
  const { t } = useMessages();
  const title = t('app.title.open', { title: t('app.story.resume', { step: reading.at + 1 }) });
  useTitle(view.page === null ? title : null);
  const step = steps[reading.at];
  if (step === undefined) return null;
  if (layout === 'phone') return <StepScroll {...reading} shown={shown} />;
  return (
    <>
      <StepList {...reading} />
      <StepPage step={step} />
    </>
  );
}

/** The guided reading, step by step; an action opened on the way stands in its place. */
export function Story({ place, detail, children }: StoryProps) {
  const { view } = useAtlas();
  const { t } = useMessages();
  const reading = useReading();
  useArrival(reading);
  const { own, away } = reading;
  const noteOpener = useReturn(away);
  return (
    <>
      <div className={`${place} ${styles.place}`} data-scroller hidden={away}>
        <section
          aria-label={t('story.name')}
          onKeyDown={reading.onKeyDown}
          onClickCapture={noteOpener}
        >
          <StoryBar {...reading} />
          <Steps reading={reading} shown={!away} />
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

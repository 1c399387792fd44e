import { useRef, type ReactNode } from 'react';
import type { WindowClause } from '../../crossfilter/clause.ts';
import type { Selection } from '../../crossfilter/selection.ts';
import { useMessages } from '../../i18n/useMessages.ts';
import { useAtlas } from '../../state/AtlasContext.tsx';
import { useLive, useMoving } from '../../state/LiveContext.tsx';
import { ChunkBoundary } from '../../ui/ChunkBoundary.tsx';
import { VisuallyHidden } from '../../ui/visuallyHidden/VisuallyHidden.tsx';
import { CertaintyBar } from './CertaintyBar.tsx';
import { Check } from './Check.tsx';
import { CountedBy } from './CountedBy.tsx';
import { certaintyOf, type Certainty } from './facetsData.ts';
import { Relief } from './lateParts.ts';
import { ReadingSwitch } from './ReadingSwitch.tsx';
import styles from './ResultLine.module.css';
import { useSettled } from './useSettled.ts';

/** Milliseconds that part two changes: a brush is not spoken day by day. */
const PAUSE = 500;

const bold = (chunks: ReactNode[]) => <b>{chunks}</b>;

function CertaintyWords({ certainty }: { readonly certainty: Certainty }) {
  const { t } = useMessages();
  const { kind, certain, possible, unknown } = certainty;
  const asked = kind === 'window';
  return (
    <ul className={styles.words}>
      <li>{t(asked ? 'facets.certain' : 'facets.dated', { count: certain })}</li>
      {(asked || possible > 0) && (
        <li>{t(asked ? 'facets.possible' : 'facets.vague', { count: possible })}</li>
      )}
      {unknown > 0 && <li>{t('facets.undated', { count: unknown })}</li>}
    </ul>
  );
}

function windowIn(selection: Selection): WindowClause | undefined {
  return selection.find((clause) => clause.kind === 'window');
}

/** Leaves out, or takes back in, what only possibly meets the window. */
function PossibleSwitch({ count }: { readonly count: number }) {
  const { ask } = useAtlas();
  const { t } = useMessages();
  const moving = useMoving();
  const clause = useLive((live) => windowIn(live.selection), 'words');
  if (clause === undefined || (clause.possible && count === 0)) return null;
  return (
    <Check
      checked={!clause.possible}
      onChange={(checked) => {
        // What is asked by now may be a step ahead of what is drawn here.
        ask({ ...(windowIn(moving.now().selection) ?? clause), possible: !checked });
      }}
    >
      {t('facets.possible.leave')}
    </Check>
  );
}

/** While map and timeline show one day, what is counted is still of all. */
function WholePeriod() {
  const { t } = useMessages();
  const played = useLive((live) => live.day !== null);
  return played && <p className={styles.words}>{t('facets.whole')}</p>;
}

/** How many actions are shown, how surely, by whose count, and the way back to all of them. */
export function ResultLine() {
  const { dataset, clear } = useAtlas();
  const { evaluation, selection } = useLive((live) => live, 'words');
  const { t, rich } = useMessages();
  const line = useRef<HTMLParagraphElement>(null);
  const { shown } = evaluation;
  const rows = dataset.length;
  const certainty = certaintyOf(dataset, evaluation);
  const spoken = useSettled(
    t('facets.result.spoken', { shown, rows, reading: dataset.reading }),
    PAUSE,
  );
  const message = shown === rows ? 'all' : shown === 0 ? 'none' : 'some';
  // What was pressed goes away with what it removed, so the focus moves to what it changed.
  const focusLine = () => line.current?.focus();
  return (
    <section>
      <p ref={line} tabIndex={-1} className={styles.result}>
        <span>{rich(`facets.result.${message}`, { shown, rows, b: bold })}</span>
        {selection.length > 0 && (
          <button
            type="button"
            className={styles.clear}
            onClick={() => {
              clear();
              focusLine();
            }}
          >
            {t('shared.clear')}
          </button>
        )}
      </p>
      <VisuallyHidden>
        <span role="status">{spoken}</span>
      </VisuallyHidden>
      {certainty !== null && (
        <>
          <CertaintyBar certainty={certainty} rows={rows} />
          {shown > 0 && <CertaintyWords certainty={certainty} />}
        </>
      )}
      <WholePeriod />
      <ReadingSwitch />
      {shown === 0 && rows > 0 && (
        <ChunkBoundary fallback={null} coming={null}>
          <Relief onRelieved={focusLine} />
        </ChunkBoundary>
      )}
      <PossibleSwitch count={certainty?.possible ?? 0} />
      <CountedBy />
    </section>
  );
}

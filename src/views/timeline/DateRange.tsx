import { useId, useState } from 'react';
import { isoFromDay } from '../../domain/day.ts';
import { useFormat } from '../../i18n/useFormat.ts';
import { useMessages } from '../../i18n/useMessages.ts';
import { VisuallyHidden } from '../../ui/visuallyHidden/VisuallyHidden.tsx';
import { readDate, type DateFault } from './dateDraft.ts';
import styles from './DateRange.module.css';
import type { Extent } from './extent.ts';
import type { AskedDays, Thumb } from './timeWindow.ts';
import { useAsking, useTimeClause } from './useTimeWindow.ts';

/** What stands in an input and is not what is asked: nothing, half a date, or a refused one. */
interface Draft {
  readonly side: Thumb;
  readonly text: string;
  readonly fault: DateFault | null;
  /** What was asked then: a draft does not outlive a change from elsewhere. */
  readonly against: AskedDays;
}

function outlived({ side, fault, against }: Draft, asked: AskedDays): boolean {
  const own = against[side] === asked[side];
  return fault === null ? !own : !own || against.from !== asked.from || against.to !== asked.to;
}

interface DateRangeProps {
  /** Any day of it all can be asked for, as on the axis; an open side covers what is named. */
  readonly extent: Extent;
  /** A day is shown, which on a phone needs the line. */
  readonly played: boolean;
}

const sides: readonly Thumb[] = ['from', 'to'];

/** What is asked, what of it is only typed as yet, and what typing does. */
function useDates({ all, named }: Extent) {
  const clause = useTimeClause('words');
  const { ask, settle } = useAsking(named);
  const [kept, setDraft] = useState<Draft | null>(null);
  const [typing, setTyping] = useState(false);
  const asked: AskedDays = { from: clause?.from ?? null, to: clause?.to ?? null };
  const draft = kept === null || outlived(kept, asked) ? null : kept;

  const enter = (side: Thumb, text: string) => {
    const reading = readDate(text, side, asked, all);
    if (reading.kind === 'days') {
      // Typing one date passes through others: all of it is one step back.
      ask({ [side]: reading.days[side] }, typing ? 'replace' : 'push');
      settle();
      setTyping(true);
    }
    if (reading.kind === 'days' && text !== '') {
      setDraft(null);
      return;
    }
    const fault = reading.kind === 'fault' ? reading.fault : null;
    const against = reading.kind === 'days' ? reading.days : asked;
    setDraft({ side, text, fault, against });
  };
  const leave = () => {
    setTyping(false);
    if (draft?.fault == null) setDraft(null);
  };
  return { asked, draft, enter, leave };
}

/**
 * Two date inputs that always say which days are covered: those asked for, on an open side the
 * outermost there are, paler. A browser writes them in its own language and order of numbers, so the
 * page's words stand over them until they are edited. What cannot be taken stays in its input with
 * the reason, and changes nothing.
 */
export function DateRange({ extent, played }: DateRangeProps) {
  const { asked, draft, enter, leave } = useDates(extent);
  const { all, named } = extent;
  const { t } = useMessages();
  const format = useFormat();
  const messageId = useId();
  const fault = draft?.fault ?? null;
  return (
    <div
      className={played ? `${styles.range} ${styles.played}` : styles.range}
      role="group"
      aria-label={t('timeline.dates')}
    >
      {sides.map((side) => {
        const typed = draft?.side === side;
        const day = asked[side] ?? named[side];
        return (
          <label
            key={side}
            className={styles.side}
            {...(!typed && { 'data-words': format.boxed(day) })}
          >
            <VisuallyHidden>{t(`timeline.dates.${side}`)}</VisuallyHidden>
            <input
              type="date"
              className={asked[side] === null ? `${styles.input} ${styles.open}` : styles.input}
              value={typed ? draft.text : isoFromDay(day)}
              min={isoFromDay(all.from)}
              max={isoFromDay(all.to)}
              aria-invalid={typed && fault !== null}
              {...(typed && fault !== null ? { 'aria-describedby': messageId } : {})}
              onChange={(event) => {
                enter(side, event.target.value);
              }}
              onBlur={leave}
            />
          </label>
        );
      })}
      <p id={messageId} className={styles.fault} role="alert">
        {fault !== null &&
          t(`timeline.dates.fault.${fault}`, {
            first: format.day(named.from, true),
            last: format.day(named.to, true),
          })}
      </p>
    </div>
  );
}

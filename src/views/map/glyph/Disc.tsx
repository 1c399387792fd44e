import { memo, useRef, type FocusEvent, type KeyboardEvent, type PointerEvent } from 'react';
import type { Place } from '../../../domain/place.ts';
import { standingOf } from '../../../encoding/phase.ts';
import { useAtlas } from '../../../state/AtlasContext.tsx';
import { useHover } from '../../../state/HoverContext.tsx';
import { useDiscWords } from '../useDiscWords.ts';
import type { PointAt } from '../useDiscPointer.ts';
import { discMark } from './discMark.ts';
import { FurtherMark } from './FurtherMark.tsx';
import type { PackedDisc } from './packGlyph.ts';
import styles from './Glyph.module.css';
import { StandingMark } from './StandingMark.tsx';
import { useDiscState, type DiscState } from './useDiscState.ts';

/** What a disc can be asked for. */
export interface DiscActions {
  readonly onOpen: (row: number) => void;
  readonly onPickDisc: (row: number, place: string) => void;
  readonly onPoint: PointAt;
}

interface DiscProps extends DiscActions {
  readonly disc: PackedDisc;
  readonly place: Place;
  /** Whether the glyph's one tab stop is here. */
  readonly tabStop: boolean;
  readonly hatch: string;
  /** What its ring says: in the open row's line of descent, or on a link that is lit. */
  readonly linked: string | undefined;
}

const isPress = ({ key }: KeyboardEvent) => key === 'Enter' || key === ' ';

interface DrawnProps {
  readonly disc: PackedDisc;
  readonly state: DiscState;
  readonly hatch: string;
  readonly ringed: boolean;
}

/** What is drawn of a row; of one that is counted elsewhere a ring, once it has begun. */
function Drawn({ disc: { row, r, further }, state, hatch, ringed }: DrawnProps) {
  const { roles } = useAtlas().dataset;
  const sized = further || roles.size?.(row) !== undefined;
  const known = discMark(roles.outcome?.(row), state);
  if (further && standingOf(known.doubt) !== 'ahead') return <FurtherMark r={r} />;
  return <StandingMark {...known} r={r} sized={sized} ringed={ringed} hatch={hatch} />;
}

/** The events of a disc; a finger covers what it points at, and opens it, so nothing is said then. */
function useDiscEvents({ disc: { row }, place, onOpen, onPickDisc, onPoint }: DiscProps) {
  const touched = useRef(false);
  const point = (on: SVGGElement) => {
    const pane = on.ownerSVGElement?.getBoundingClientRect();
    onPoint(pane ? { row, place: place.id, pane } : null);
  };
  return {
    onClick: () => onPickDisc(row, place.id),
    onKeyDown: (event: KeyboardEvent) => {
      if (!isPress(event)) return;
      event.preventDefault();
      onOpen(row);
    },
    onPointerDown: ({ pointerType }: { readonly pointerType: string }) => {
      touched.current = pointerType === 'touch';
    },
    onPointerEnter: ({ pointerType, currentTarget }: PointerEvent<SVGGElement>) => {
      if (pointerType !== 'touch') point(currentTarget);
    },
    onPointerLeave: () => onPoint(null),
    onFocus: ({ currentTarget }: FocusEvent<SVGGElement>) => {
      if (!touched.current) point(currentTarget);
    },
    onBlur: () => {
      touched.current = false;
      onPoint(null);
    },
  };
}

/** One action as a control: opened by a click, Enter or Space. A filtered one is only a trace. */
export const Disc = memo(function Disc(props: DiscProps) {
  const { disc, place, tabStop, hatch, linked } = props;
  const { dataset, view } = useAtlas();
  const hovered = useHover() === disc.row;
  const state = useDiscState(disc.row);
  const { name } = useDiscWords(disc.row, place, disc.further, state);
  const events = useDiscEvents(props);
  const open = view.open !== null && view.open === dataset.key(disc.row);
  const ringed = open || linked !== undefined || hovered;
  const drawn = <Drawn disc={disc} state={state} hatch={hatch} ringed={ringed} />;
  const transform = `translate(${disc.x.toFixed(2)} ${disc.y.toFixed(2)})`;
  if (state.filtered) {
    // It may have been pointed at while it was filtered out.
    return (
      <g
        className={styles.filtered}
        transform={transform}
        aria-hidden="true"
        onPointerLeave={events.onPointerLeave}
        onBlur={events.onBlur}
      >
        {drawn}
      </g>
    );
  }
  return (
    <g
      className={styles.disc}
      transform={transform}
      role="button"
      aria-label={name}
      aria-pressed={open}
      aria-description={open ? undefined : linked}
      tabIndex={tabStop ? 0 : -1}
      data-stop={disc.row}
      {...events}
    >
      {drawn}
      <circle className={styles.target} r={(disc.r + 0.9).toFixed(1)} />
      <circle className={styles.focus} r={(disc.r + 3).toFixed(1)} />
    </g>
  );
});

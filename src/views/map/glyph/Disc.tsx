import { useRef, type KeyboardEvent } from 'react';
import { useAtlas } from '../../../state/AtlasContext.tsx';
import { useHover } from '../../../state/HoverContext.tsx';
import { Mark } from '../../../ui/mark/Mark.tsx';
import { discState } from './discState.ts';
import type { PackedDisc } from './packGlyph.ts';
import styles from './Glyph.module.css';

interface DiscProps {
  readonly disc: PackedDisc;
  readonly name: string;
  /** Whether the glyph's one tab stop is here. */
  readonly tabStop: boolean;
  readonly hatch: string;
  /** Linked with the open row. */
  readonly linked: boolean;
  readonly onOpen: () => void;
  readonly onPick: () => void;
  /** Called with the disc's element while it is pointed at, null when no longer. */
  readonly onPoint: (on: SVGGElement | null) => void;
}

/** Pixels the ring of an unknown size takes. */
const RING = 2.3;

const isPress = ({ key }: KeyboardEvent) => key === 'Enter' || key === ' ';

/** What is drawn of a row: its mark, hatched where that is only possible, pale where not dated. */
function Drawn({ disc, hatch, ringed }: { disc: PackedDisc; hatch: string; ringed: boolean }) {
  const { dataset, evaluation, view } = useAtlas();
  const { row, r, further } = disc;
  const sized = dataset.roles.size?.(row) !== undefined;
  if (further) return <circle className={styles.further} r={r} />;
  const { mark, standing } = discState(dataset, row, view.day, evaluation.certainty[row]);
  // Stripes cut out of a filled mark would break up a hollow one: there they are drawn.
  const hollow = mark.form === 'dot' || mark.form === 'diamond';
  if (standing === 'ahead') return <circle className={styles.ahead} r={sized ? r : r - RING} />;
  return (
    <>
      <g className={standing === 'undated' ? styles.undated : undefined}>
        <Mark {...mark} r={r} sized={sized} selected={ringed} />
      </g>
      {standing === 'unsure' && (
        <circle r={sized ? r : r - RING} fill={`url(#${hatch}${hollow ? '-line' : ''})`} />
      )}
    </>
  );
}

/** One action as a control: opened by a click, Enter or Space. A filtered one is only a trace. */
export function Disc({ disc, name, tabStop, hatch, linked, onOpen, onPick, onPoint }: DiscProps) {
  const { dataset, evaluation, view } = useAtlas();
  const hover = useHover();
  const touched = useRef(false);
  const open = view.open !== null && view.open === dataset.key(disc.row);
  const ringed = open || linked || hover.row === disc.row;
  const drawn = <Drawn disc={disc} hatch={hatch} ringed={ringed} />;
  const place = `translate(${disc.x.toFixed(2)} ${disc.y.toFixed(2)})`;
  if (evaluation.failBits[disc.row] !== 0) {
    return (
      <g className={styles.filtered} transform={place} aria-hidden="true">
        {drawn}
      </g>
    );
  }
  return (
    <g
      className={styles.disc}
      transform={place}
      role="button"
      aria-label={name}
      aria-pressed={open}
      tabIndex={tabStop ? 0 : -1}
      data-stop={disc.row}
      onClick={onPick}
      onKeyDown={(event) => {
        if (!isPress(event)) return;
        event.preventDefault();
        onOpen();
      }}
      onPointerDown={({ pointerType }) => {
        touched.current = pointerType === 'touch';
      }}
      onPointerEnter={({ pointerType, currentTarget }) => {
        // A finger covers what it points at, and opens it.
        if (pointerType !== 'touch') onPoint(currentTarget);
      }}
      onPointerLeave={() => onPoint(null)}
      onFocus={({ currentTarget }) => {
        if (!touched.current) onPoint(currentTarget);
      }}
      onBlur={() => {
        touched.current = false;
        onPoint(null);
      }}
    >
      {drawn}
      <circle className={styles.target} r={(disc.r + 0.9).toFixed(1)} />
      <circle className={styles.focus} r={(disc.r + 3).toFixed(1)} />
    </g>
  );
}

import { useState, type FocusEvent, type KeyboardEvent, type MouseEvent, type PointerEvent } from 'react';
import { useAtlas } from '../../state/AtlasContext.tsx';
import { useSetHover } from '../../state/HoverContext.tsx';
import { plainKey } from '../../ui/plainKey.ts';
import { anchorX, tickAt, tickBeside, type LaneFocus } from './laneFocus.ts';
import type { Lanes } from './useLanes.ts';

/** Pixels within which a finger means a tick. */
const FINGER = 14;

interface Found {
  readonly row: number;
  readonly control: SVGGElement;
}

/** The lane an event happened in. */
function laneOf(target: EventTarget): Found | null {
  const control = target instanceof Element ? target.closest<SVGGElement>('g[data-row]') : null;
  return control === null ? null : { row: Number(control.dataset['row']), control };
}

function boxOf(control: SVGGElement): DOMRect {
  return (control.ownerSVGElement ?? control).getBoundingClientRect();
}

/** Moves the focus to the lane a key leads to, across groups. */
function focusBeside(list: Element, control: SVGGElement, key: string): void {
  const all = [...list.querySelectorAll<SVGGElement>('g[data-row]')];
  const at = all.indexOf(control);
  const beside = { ArrowUp: at - 1, ArrowDown: at + 1, Home: 0, End: all.length - 1 }[key] ?? at;
  all[beside]?.focus();
}

/**
 * Hears the events of all lanes: hover and focus, the walk along a lane's ticks, opening. `last` is
 * the row that had the focus last; null before any had it.
 */
export function useLaneFocus({ geometry, layout }: Lanes) {
  const { open } = useAtlas();
  const setRow = useSetHover();
  const [focus, setFocus] = useState<LaneFocus | null>(null);
  const [last, setLast] = useState<number | null>(null);

  const show = ({ row, control }: Found, tick: number | null, by: LaneFocus['by']) => {
    const drawn = geometry.get(row);
    if (drawn === undefined) return;
    if (focus?.row === row && focus.tick === tick && focus.by === by) return;
    const box = boxOf(control);
    setFocus({ row, tick, by, x: box.left + anchorX(drawn, tick, layout.left), y: box.top });
    setRow(row);
  };
  const hide = () => {
    setFocus(null);
    setRow(null);
  };
  const tickUnder = ({ row, control }: Found, clientX: number, reach?: number) => {
    const drawn = geometry.get(row);
    return drawn === undefined ? null : tickAt(drawn, clientX - boxOf(control).left, reach);
  };

  const onPointerMove = (event: PointerEvent) => {
    if (event.pointerType === 'touch') return;
    const found = laneOf(event.target);
    if (found === null) hide();
    else show(found, tickUnder(found, event.clientX), 'pointer');
  };
  const onClick = (event: MouseEvent) => {
    const found = laneOf(event.target);
    if (found === null) return;
    const { nativeEvent } = event;
    const touched = 'pointerType' in nativeEvent && nativeEvent.pointerType === 'touch';
    const tick = touched ? tickUnder(found, event.clientX, FINGER) : null;
    const told = focus?.row === found.row && focus.tick === tick && focus.by === 'pointer';
    if (tick === null || told) open(found.row);
    else show(found, tick, 'pointer');
  };
  const onFocus = (event: FocusEvent) => {
    const found = laneOf(event.target);
    if (found === null) return;
    setLast(found.row);
    if (found.control.matches(':focus-visible')) show(found, null, 'keyboard');
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const found = laneOf(event.target);
    const drawn = found === null ? undefined : geometry.get(found.row);
    if (found === null || drawn === undefined) return;
    const tick = focus?.row === found.row ? focus.tick : null;
    switch (plainKey(event)) {
      case 'Enter':
      case ' ':
        open(found.row);
        break;
      case 'ArrowRight':
      case 'ArrowLeft':
        show(found, tickBeside(drawn, tick, event.key === 'ArrowRight' ? 1 : -1), 'keyboard');
        break;
      case 'ArrowDown':
      case 'ArrowUp':
      case 'Home':
      case 'End':
        focusBeside(event.currentTarget, found.control, event.key);
        break;
      case 'Escape':
        if (focus === null) return;
        setFocus(null);
        break;
      default:
        return;
    }
    event.preventDefault();
  };
  return { focus, last, onPointerMove, onPointerLeave: hide, onClick, onFocus, onBlur: hide, onKeyDown };
}

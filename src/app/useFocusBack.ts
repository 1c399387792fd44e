import { useEffect, useRef, type RefObject } from 'react';
import { isNowhere } from '../ui/focus.ts';

/**
 * For the control that opens something: when that is gone and has left the focus nowhere, as what a
 * link opened does, the focus goes to the control.
 */
export function useFocusBack(open: boolean): RefObject<HTMLButtonElement | null> {
  const control = useRef<HTMLButtonElement>(null);
  const was = useRef(open);
  useEffect(
    function focusBack() {
      if (was.current && !open && isNowhere(document.activeElement)) control.current?.focus();
      was.current = open;
    },
    [open],
  );
  return control;
}

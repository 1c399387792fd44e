import { useEffect, useEffectEvent } from 'react';
import { isFree } from '../../ui/focus.ts';

/** Hears Escape also while nothing has the focus, as where a link opened the page; not below a dialog. */
export function useEscape(leave: () => void): void {
  const onKey = useEffectEvent(({ key, defaultPrevented }: KeyboardEvent) => {
    if (key === 'Escape' && !defaultPrevented && isFree()) leave();
  });
  useEffect(function listenWithoutFocus() {
    const listen = (event: KeyboardEvent) => {
      onKey(event);
    };
    document.addEventListener('keydown', listen);
    return () => {
      document.removeEventListener('keydown', listen);
    };
  }, []);
}

import { useEffectEvent, useLayoutEffect } from 'react';
import { isNowhere } from './focus.ts';

/**
 * Hears the keys that are nobody's: while nothing has the focus, as where a link opened the page, and
 * no dialog lies over it.
 */
export function useFreeKey(hear: (event: KeyboardEvent) => void): void {
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (isNowhere(document.activeElement) && document.querySelector('dialog[open]') === null) hear(event);
  });
  // A key may be pressed as soon as what hears it is seen.
  useLayoutEffect(function listenWithoutFocus() {
    const listen = (event: KeyboardEvent) => {
      onKey(event);
    };
    document.addEventListener('keydown', listen);
    return () => {
      document.removeEventListener('keydown', listen);
    };
  }, []);
}

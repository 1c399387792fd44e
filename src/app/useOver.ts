import { useEffect, useState } from 'react';
import { usePreferences } from '../state/preferences.ts';
import type { Over } from './over.ts';

/** A letter is where Latin keyboards have it while another alphabet is typed. */
function isK({ key, code }: KeyboardEvent): boolean {
  return key.toLowerCase() === 'k' || (code === 'KeyK' && !/[a-z]/i.test(key));
}

/** Whether keys pressed there are text, or pick from a list by its first letters. */
function isField(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || target.matches('input:not([type=checkbox], [type=radio]), textarea, select'))
  );
}

/** What a key asks for: the palette by Ctrl or Cmd and K, the keys by `?` where nobody types. */
export function askedByKey(event: KeyboardEvent): Over | undefined {
  const { key, target, altKey, ctrlKey, metaKey, shiftKey } = event;
  if (altKey || event.isComposing) return undefined;
  if (ctrlKey || metaKey) return !shiftKey && isK(event) ? 'palette' : undefined;
  return key === '?' && !isField(target) ? 'shortcuts' : undefined;
}

/** What lies over the screen, and the way to change it; the same key once more takes it away. */
export function useOver() {
  const [over, setOver] = useState<Over | null>(null);
  const [{ shortcutKey }] = usePreferences();
  useEffect(
    function listenForKeys() {
      const listen = (event: KeyboardEvent) => {
        const asked = askedByKey(event);
        if (asked === undefined || (asked === 'shortcuts' && !shortcutKey)) return;
        event.preventDefault();
        setOver((now) => (now === asked ? null : asked));
      };
      addEventListener('keydown', listen);
      return () => {
        removeEventListener('keydown', listen);
      };
    },
    [shortcutKey],
  );
  return [over, setOver] as const;
}

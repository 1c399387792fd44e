import { useEffect, useState } from 'react';
import { usePreferences } from '../state/preferences.ts';
import { plainKey } from '../ui/plainKey.ts';
import type { Over } from './over.ts';

/** A letter is where Latin keyboards have it while another alphabet is typed. */
function isK({ key, code }: KeyboardEvent): boolean {
  return key.toLowerCase() === 'k' || (code === 'KeyK' && !/[a-z]/i.test(key));
}

/** Whether keys pressed there are text, or pick from a list by its first letters. */
function isField(target: EventTarget | null): target is HTMLElement {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || target.matches('input:not([type=checkbox], [type=radio]), textarea, select'))
  );
}

/** Whether a key is a letter that is not typed into the palette's field; a space may press a button. */
function isTyped(event: KeyboardEvent): boolean {
  const { target } = event;
  return /^\S$/u.test(plainKey(event)) && !(isField(target) && target.closest('dialog'));
}

/** What a key asks for: the palette by Ctrl or Cmd and K, the keys by `?` where nobody types. */
export function askedByKey(event: KeyboardEvent): Over | undefined {
  const { key, target, altKey, ctrlKey, metaKey, shiftKey } = event;
  if (altKey || event.isComposing) return undefined;
  if (ctrlKey || metaKey) return !shiftKey && isK(event) ? 'palette' : undefined;
  return key === '?' && !isField(target) ? 'shortcuts' : undefined;
}

/** What lies over the screen, and what was typed since it was asked for and had no field yet. */
interface Asked {
  readonly over: Over | null;
  readonly typed: string;
}

/**
 * What lies over the screen, the way to change it, and what was typed before the palette was there;
 * the same key once more takes it away.
 */
export function useOver() {
  const [{ over, typed }, setAsked] = useState<Asked>({ over: null, typed: '' });
  const [{ shortcutKey }] = usePreferences();
  useEffect(
    function listenForKeys() {
      const listen = (event: KeyboardEvent) => {
        const asked = askedByKey(event);
        if (asked !== undefined && (asked !== 'shortcuts' || shortcutKey)) {
          event.preventDefault();
          setAsked({ over: over === asked ? null : asked, typed: '' });
        } else if (over === 'palette' && isTyped(event)) {
          event.preventDefault();
          setAsked({ over, typed: typed + event.key });
        }
      };
      addEventListener('keydown', listen);
      return () => {
        removeEventListener('keydown', listen);
      };
    },
    [over, typed, shortcutKey],
  );
  const setOver = (next: Over | null) => {
    setAsked({ over: next, typed: '' });
  };
  return [over, setOver, typed] as const;
}

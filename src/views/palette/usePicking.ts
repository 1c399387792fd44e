import { useState, type KeyboardEvent } from 'react';
import { plainKey } from '../../ui/plainKey.ts';
import type { Entry } from './entriesData.ts';
import type { Group } from './groupsData.ts';

/** Where the keys lead in a list of `count`, round its ends; undefined for keys that are not its. */
export function optionAfter(key: string, at: number, count: number): number | undefined {
  switch (key) {
    case 'ArrowDown':
      return (at + 1) % count;
    case 'ArrowUp':
      return (at - 1 + count) % count;
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return undefined;
  }
}

/** One of the listed entries is the one that Enter would do; typing begins at the first again. */
export function usePicking(groups: readonly Group[], onPick: (entry: Entry) => void) {
  const [at, setAt] = useState(0);
  const listed = groups.flatMap(({ entries }) => entries);
  const active = Math.min(at, listed.length - 1);
  const onKeyDown = (event: KeyboardEvent) => {
    // The Enter that ends the spelling of a word is not the list's.
    if (event.nativeEvent.isComposing || event.shiftKey) return;
    const key = plainKey(event);
    const next = optionAfter(key, active, listed.length);
    const entry = listed[active];
    if (next !== undefined && entry !== undefined) setAt(next);
    else if (key === 'Enter' && entry !== undefined) onPick(entry);
    else return;
    event.preventDefault();
  };
  return { active: listed[active], onKeyDown, setActive: (entry: Entry) => setAt(listed.indexOf(entry)), reset: () => setAt(0) };
}

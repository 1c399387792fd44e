import type { Range } from '../../domain/claim.ts';
import type { WageLadder } from '../../domain/dataset.ts';

/** Where a range is drawn: its middle, or its known bound; undefined where nothing is known. */
export function middle(range: Range | undefined): number | undefined {
  if (range === undefined) return undefined;
  if (range.low !== null && range.high !== null) return (range.low + range.high) / 2;
  return range.low ?? range.high ?? undefined;
}

/** Which rungs a ladder has, as the key of its title. */
export function ladderParts({ demanded, offered, won }: WageLadder): string {
  const has = [demanded, offered, won].map((rung) => (rung === undefined ? '0' : '1')).join('');
  const parts: Readonly<Record<string, string>> = {
    '111': 'all',
    '110': 'refused',
    '101': 'asked',
    '100': 'demanded',
    '011': 'both',
    '010': 'offered',
    '001': 'won',
  };
  return parts[has] ?? 'other';
}

/** Pixels that two words beside one another need from middle to middle. */
const APART = 42;

/**
 * Which words stand under the line: those that ask for it, and those that would touch one set over
 * it before them. Undefined positions have no word.
 */
export function wordsBelow(
  rungs: readonly { readonly x: number | undefined; readonly below?: boolean }[],
): readonly boolean[] {
  const set: { x: number; below: boolean }[] = [];
  return rungs.map(({ x, below = false }) => {
    if (x === undefined) return below;
    const meets = (side: boolean) =>
      set.some((other) => other.below === side && Math.abs(other.x - x) < APART);
    const side = meets(below) && !meets(!below) ? !below : below;
    set.push({ x, below: side });
    return side;
  });
}

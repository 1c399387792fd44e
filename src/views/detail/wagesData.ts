import type { Range } from '../../domain/claim.ts';
import type { WageLadder } from '../../domain/dataset.ts';

/** Where the mark of a range stands: at its known bound, the lower of two; never between them. */
export function markAt(range: Range | undefined): number | undefined {
  return range?.low ?? range?.high ?? undefined;
}

/** From the lower to the higher bound of a range; undefined where they are one or one is not known. */
export function reachOf(range: Range | undefined): readonly [number, number] | undefined {
  if (range === undefined || range.low === null || range.high === null) return undefined;
  return range.low === range.high ? undefined : [range.low, range.high];
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

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

import { dayFromIso } from '../../domain/day.ts';
import type { DayRange } from './extent.ts';
import type { AskedDays, Thumb } from './timeWindow.ts';

/** Why what stands in a date input is not taken. */
export type DateFault = 'order' | 'early' | 'late';

export type DateReading =
  /** What to ask for. */
  | { readonly kind: 'days'; readonly days: AskedDays }
  | { readonly kind: 'fault'; readonly fault: DateFault }
  /** Not a date yet. */
  | { readonly kind: 'partial' };

/**
 * What the text of a date input asks for, given what the other one holds. Empty is an open side.
 * @param limits the first and last day that can be asked for, inclusive
 */
export function readDate(
  text: string,
  side: Thumb,
  asked: AskedDays,
  limits: DayRange,
): DateReading {
  if (text === '') return { kind: 'days', days: { ...asked, [side]: null } };
  const day = dayFromIso(text);
  if (day === undefined) return { kind: 'partial' };
  if (day < limits.from) return { kind: 'fault', fault: 'early' };
  if (day > limits.to) return { kind: 'fault', fault: 'late' };
  const days: AskedDays = { ...asked, [side]: day };
  const backwards = days.from !== null && days.to !== null && days.from > days.to;
  return backwards ? { kind: 'fault', fault: 'order' } : { kind: 'days', days };
}

import edtf from 'edtf';
import type { PartialDate } from '../../domain/day.ts';

const MS_PER_DAY = 86_400_000;

interface Bounds {
  readonly min: number;
  readonly max: number;
  readonly approximate: boolean;
}

function parsed(text: string) {
  try {
    return edtf(text);
  } catch {
    return undefined;
  }
}

function bounds(text: string): Bounds | undefined {
  const date = parsed(text);
  if (date?.type !== 'Date') return undefined;
  return {
    min: Math.floor(date.min / MS_PER_DAY),
    max: Math.floor(date.max / MS_PER_DAY),
    approximate: (date.approximate?.value ?? 0) > 0,
  };
}

/** The two ends of `a/b` or `[a..b]`, which both mean one day within; undefined for a plain date. */
function ends(text: string): readonly [string, string] | undefined {
  const inner = /^\[(.+)\.\.(.+)\]$/.exec(text) ?? /^([^/]+)\/([^/]+)$/.exec(text);
  return inner?.[1] === undefined || inner[2] === undefined ? undefined : [inner[1], inner[2]];
}

/**
 * The first and last possible day of an EDTF date (ISO 8601-2): a day, month or year, `~` for
 * about, `a/b` and `[a..b]` for one day within, ends inclusive. Undefined where the text is none
 * of these; open intervals, seasons and sets of single dates are not used in the dataset.
 */
export function partialDate(text: string): PartialDate | undefined {
  const [from, to] = ends(text) ?? [text, text];
  const first = bounds(from);
  const last = bounds(to);
  if (first === undefined || last === undefined || first.min > last.max) return undefined;
  const about = first.approximate || last.approximate;
  return { edtf: text, min: first.min, max: last.max, ...(about ? { approximate: true } : {}) };
}

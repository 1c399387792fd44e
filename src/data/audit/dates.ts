import { matches, overlaps, type Excerpt } from './excerpt.ts';

/** A date in a text, as far as it is given there. */
export interface DateMention extends Excerpt {
  readonly year?: number;
  /** 1 to 12. */
  readonly month?: number;
  readonly day?: number;
}

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
const name = `(?<month>${months.join('|')}|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec)\\b\\.?)(?!\\p{L})`;
const year = '(?:,? (?<year>(?:19|20)\\d{2})\\b)?';
const ordinal = '(?:st|nd|rd|th)?';
const joint = '(?<joint> ?[-–] ?| to | and )';
const days = `(?<day>\\d{1,2})${ordinal}(?:${joint}(?<last>\\d{1,2})${ordinal})?`;

/** From the fullest to the barest, so that a bare one never takes a part of a full one. */
const patterns = [
  /\b(?<year>\d{4})-(?<monthNumber>\d{2})-(?<day>\d{2})\b/g,
  /(?<![\d.])(?<day>\d{1,2})\.(?<monthNumber>\d{2})(?:\.(?<year>\d{4}))?(?![\d.]?\d|%)/g,
  new RegExp(`\\b${name} ${days}(?!\\d|%)${year}`, 'gu'),
  new RegExp(`\\b${days} (?:of )?${name}${year}`, 'gu'),
  new RegExp(`\\b${name}${year}`, 'gu'),
  /\b(?<year>(?:19|20)\d{2})\b(?! (?:people|workers|tenge))/g,
];

type Groups = Partial<Record<'year' | 'month' | 'monthNumber' | 'day' | 'joint' | 'last', string>>;

function monthOf({ month, monthNumber }: Groups): number | undefined {
  if (monthNumber !== undefined) return Number(monthNumber);
  const found = months.findIndex((full) => month !== undefined && full.startsWith(month.slice(0, 3)));
  return found === -1 ? undefined : found + 1;
}

function mentions(groups: Groups, { start, end }: Excerpt): readonly DateMention[] {
  const month = monthOf(groups);
  const base = {
    start,
    end,
    ...(groups.year === undefined ? {} : { year: Number(groups.year) }),
    ...(month === undefined ? {} : { month }),
  };
  if (groups.day === undefined) return [base];
  const first = Number(groups.day);
  const last = Number(groups.last ?? groups.day);
  if (first < 1 || last > 31 || last < first || (month ?? 0) > 12 || month === 0) return [];
  const all = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  const stated = groups.joint === ' and ' ? [first, last] : all;
  return stated.map((day) => ({ ...base, day }));
}

/** Every date of an English text: `June 30, 2021`, `July 22-23`, `26.07`, `in May`, `2019`. */
export function datesIn(text: string): readonly DateMention[] {
  const found: DateMention[] = [];
  for (const pattern of patterns) {
    for (const match of matches(text, pattern)) {
      if (found.some((earlier) => overlaps(earlier, match))) continue;
      found.push(...mentions(match.groups ?? {}, match));
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

/** Whether a mention is the day, month or year that an EDTF date without interval gives. */
export function isDate(mention: DateMention, edtf: string): boolean {
  const match = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?(?:-XX){0,2}[~?%]?$/.exec(edtf);
  if (match === null) return false;
  const [y, m, d] = match.slice(1).map((part: string | undefined) => part && Number(part));
  if (mention.year !== undefined && mention.year !== y) return false;
  if (m === undefined) return mention.year === y;
  return mention.month === m && (d === undefined || mention.day === d);
}

/** The plain dates an EDTF text is made of: the ends an interval gives, or itself; none in "unknown". */
export function endsOf(edtf: string): readonly string[] {
  return edtf.split(/[[\]/]|\.\./).filter((end) => /^\d/.test(end));
}

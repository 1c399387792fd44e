import { dayFromIso, type PartialDate } from './day.ts';

/** One place in a source: what it reports in our own words, and how to find it. */
export interface Passage {
  /** Paragraph number, or our own running number where a source has none. */
  readonly n: number;
  readonly reports: string;
  /** The passage's first few words, as a finding aid; absent where the text was not seen. */
  readonly opens?: string;
}

/** Something that makes claims. */
export interface Source {
  readonly id: string;
  /** Short name for chips. */
  readonly label: string;
  /** Absent where unknown. */
  readonly title?: string;
  readonly publisher: string;
  /** BCP 47 language the source was written in. */
  readonly language: string;
  /** Address as text; absent where unknown. Never requested by the atlas itself. */
  readonly address?: string;
  /** EDTF date of publication; absent where unknown. */
  readonly date?: string;
  /** The last day the source reports on (EDTF day); absent where it has none. */
  readonly as_of?: string;
  /** Who speaks and with what interest. */
  readonly about: string;
  /** Whose side it openly takes, as far as what was read shows it; absent where nobody noted it. */
  readonly tilt?: string;
  /** How it was read (in full, its beginning only, at second hand). */
  readonly read: string;
  readonly passages: readonly Passage[];
}

/** Whether passage numbers are the source's own paragraphs; else they are only our running ones. */
export function hasParagraphs(source: Source): boolean {
  return source.passages.some(({ opens }) => opens !== undefined);
}

/** Whether the label of a source already says who published it. */
export function namesPublisher({ label, publisher }: Pick<Source, 'label' | 'publisher'>): boolean {
  return label.startsWith(publisher);
}

/** When a source came out: a day or a month, perhaps about it; undefined where unknown or otherwise put. */
export function publishedOf({ date: edtf }: Pick<Source, 'date'>): PartialDate | undefined {
  const [, month, day, doubt] = /^(\d{4}-\d{2})(-\d{2})?([~?%])?$/.exec(edtf ?? '') ?? [];
  if (edtf === undefined || month === undefined) return undefined;
  const first = dayFromIso(`${month}${day ?? '-01'}`);
  if (first === undefined) return undefined;
  const ends = [31, 30, 29, 28].map((last) => dayFromIso(`${month}-${last}`));
  const max = day === undefined ? ends.find((end) => end !== undefined) : first;
  return { edtf, min: first, max: max ?? first, ...(doubt === undefined ? {} : { approximate: true }) };
}

/**
 * Whether the label of a source already ends with the year it came out and, where that is known, the
 * day. Months are not compared: each label words them in its own language.
 */
export function namesDate({ label, date }: Pick<Source, 'label' | 'date'>): boolean {
  const [, year, day] = /^(\d{4})-\d{2}(?:-(\d{2}))?$/.exec(date ?? '') ?? [];
  const last = label.slice(label.lastIndexOf(',') + 1);
  const numbers = (last.match(/\d+/g) ?? []).map(Number);
  const said = (part: string) => numbers.includes(Number(part));
  return year !== undefined && said(year) && (day === undefined ? /\p{L}/u.test(last) : said(day));
}

/** The link to a source's address; undefined for anything but a plain host and path. */
export function hrefOf({ address }: Pick<Source, 'address'>): string | undefined {
  if (address === undefined || !/^[\w-]+(\.[\w-]+)+(\/[\w./-]*)?$/.test(address)) return undefined;
  return `https://${address}`;
}

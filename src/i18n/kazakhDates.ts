const months = 'қаңтар ақпан наурыз сәуір мамыр маусым шілде тамыз қыркүйек қазан қараша желтоқсан'.split(' ');

interface Fields {
  readonly day: string;
  readonly month: number;
  readonly year: number;
}

/** What of a date is said. */
interface Asked {
  readonly day: boolean;
  readonly month: 'long' | 'short' | null;
  readonly year: boolean;
}

function askedBy({ day, month, year }: Intl.DateTimeFormatOptions): Asked {
  const named = month === 'short' ? 'short' : 'long';
  return { day: day !== undefined, month: month === undefined ? null : named, year: year !== undefined };
}

/** A month that stands alone begins as a sentence does; all are told apart by three letters. */
function monthWord(month: number, { day, month: length, year }: Asked): string {
  const word = months[month - 1] ?? '';
  if (length === 'short') return `${word.slice(0, 3)}.`;
  return day || year ? word : word.charAt(0).toUpperCase() + word.slice(1);
}

function words({ day, month, year }: Fields, asked: Asked): string {
  if (asked.month === null) return asked.day ? day : String(year);
  const said = [
    ...(asked.year ? [`${year}\u00A0ж.`] : []),
    ...(asked.day ? [day] : []),
    monthWord(month, asked),
  ];
  return said.join(' ');
}

/** Dates in Kazakh as CLDR has them, `2021 ж. 19 шілде`, of days, months and years that are asked for one by one: no styles, no times. */
export class KazakhDates extends Intl.DateTimeFormat {
  readonly #asked: Asked;
  readonly #numbers: Intl.DateTimeFormat;

  constructor(options: Intl.DateTimeFormatOptions = {}) {
    super('ru', options);
    this.#asked = askedBy(options);
    const { timeZone } = this.resolvedOptions();
    this.#numbers = new Intl.DateTimeFormat('en', { timeZone, day: 'numeric', month: 'numeric', year: 'numeric' });
  }

  override format(date?: Date | number): string {
    return words(this.#fieldsOf(date), this.#asked);
  }

  override formatRange(start: Date | number, end: Date | number): string {
    const asked = this.#asked;
    const [from, to] = [this.#fieldsOf(start), this.#fieldsOf(end)];
    if (from.year !== to.year) {
      const dated = { ...asked, year: true };
      return `${words(from, dated)} – ${words(to, dated)}`;
    }
    if (from.month !== to.month) return `${words(from, asked)} – ${words(to, { ...asked, year: false })}`;
    return words(from.day === to.day ? from : { ...from, day: `${from.day}–${to.day}` }, asked);
  }

  #fieldsOf(date?: Date | number): Fields {
    const parts = new Map(this.#numbers.formatToParts(date).map(({ type, value }) => [type, value]));
    return {
      day: parts.get('day') ?? '',
      month: Number(parts.get('month')),
      year: Number(parts.get('year')),
    };
  }
}

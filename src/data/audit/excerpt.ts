/** Where in a text something stands: from `start` up to, not including, `end`. */
export interface Excerpt {
  readonly start: number;
  readonly end: number;
}

export function overlaps(a: Excerpt, b: Excerpt): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Every match of a global pattern. */
export function matches(text: string, pattern: RegExp): readonly (RegExpExecArray & Excerpt)[] {
  return [...text.matchAll(pattern)].map((match) =>
    Object.assign(match, { start: match.index, end: match.index + match[0].length }),
  );
}

/** The words of an excerpt in brackets, with about six words on either side. */
export function inContext(text: string, { start, end }: Excerpt): string {
  const before = text.slice(0, start).split(' ');
  const after = text.slice(end).split(' ');
  const from = before.length > 7 ? '...' : '';
  const to = after.length > 7 ? '...' : '';
  const lead = before.slice(-7).join(' ');
  return `${from}${lead}[${text.slice(start, end)}]${after.slice(0, 7).join(' ')}${to}`;
}

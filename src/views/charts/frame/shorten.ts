/**
 * The beginning of a list, or the whole of it; one entry more than fits is not held back, since
 * the words that offer it would take its place.
 */
export function shorten<T>(entries: readonly T[], atFirst: number, whole: boolean): readonly T[] {
  return whole || entries.length <= atFirst + 1 ? entries : entries.slice(0, atFirst);
}

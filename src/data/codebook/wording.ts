import type { Wording } from '../../domain/codes.ts';

/** What numbers in words stand for, both bounds inclusive; the words left out give a number. */
export const wordBounds = {
  dozens: { low: 24, high: 99 },
  hundreds: { low: 200, high: 999 },
  several_hundred: { low: 300, high: 999 },
} as const satisfies Partial<Record<Wording, { readonly low: number; readonly high: number }>>;

/** The bounds of a wording as the codebook words them: "24 to 99". */
export function boundsInWords(wording: keyof typeof wordBounds): string {
  const { low, high } = wordBounds[wording];
  return `${low} to ${high}`;
}

/** The bounds of a wording; undefined where the source gives a number itself. */
export function boundsOf(wording: Wording): { readonly low: number; readonly high: number } | undefined {
  return wording in wordBounds ? wordBounds[wording as keyof typeof wordBounds] : undefined;
}

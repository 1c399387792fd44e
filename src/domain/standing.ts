/**
 * Definitions by which others count, each a rule over the codebook.
 * `ilo`: a strike is a temporary work stoppage (ILO, 15th ICLS 1993, as ILOSTAT words it).
 * `tracker`: strikes, and labor protests in which work goes on (Labor Action Tracker, Cornell and
 * Illinois). `acled`: demonstrations, for which people gather bodily (ACLED).
 */
export const definitions = ['ilo', 'tracker', 'acled'] as const;
export type Definition = (typeof definitions)[number];

/** `untold`: the record allows both, and so does not say. */
export const standings = ['in', 'untold', 'out'] as const;
export type Standing = (typeof standings)[number];

/** Why an action stands where it stands; the words are the catalogue's. */
export const grounds = [
  'stoppage',
  'protest',
  'strike_or_protest',
  'claims_differ',
  'no_workforce',
  'announced',
  'announced_publicly',
  'gathering',
  'gathering_inferred',
  'no_gathering_told',
  'too_few',
] as const;
export type Ground = (typeof grounds)[number];

/** By whose definition rows are counted, and whether those of which it cannot be told stay in. */
export interface CountedBy {
  readonly definition: Definition;
  readonly untold: boolean;
}

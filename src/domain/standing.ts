/**
 * Definitions by which others count, each a rule over the codebook.
 * `ilo`: a strike is a work stoppage, for a time, over demands or grievances (ILO, 15th ICLS 1993,
 * as ilostat.ilo.org/topics/work-stoppages words it).
 * `tracker`: strikes, in which work stops, and labor protests, in which it does not, of two people
 * or more (Labor Action Tracker: Cornell Chronicle and ILR School, May 2021).
 * `acled`: what people gather for in person, three or more; not a strike without a gathering, nor
 * what is only threatened; incidents of one day and place are one event (ACLED's knowledge base on
 * how events are disaggregated, and its note on riots, protests and strategic developments).
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
  'protest_inferred',
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

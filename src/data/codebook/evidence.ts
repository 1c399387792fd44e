import type {
  Basis,
  CountedGroup,
  DisagreementKind,
  PlaceKind,
  Wording,
  industries,
} from '../../domain/codes.ts';
import type { Term, Vocabulary } from './vocabulary.ts';
import { boundsInWords } from './wording.ts';

const bases: Record<Basis, Term> = {
  stated: { label: 'Stated', definition: 'The source says it in the passage that is cited.' },
  inferred: { label: 'Inferred', definition: 'The coder concluded it; the note says from what.' },
};

const counted: Record<CountedGroup, Term> = {
  on_strike: { label: 'On strike', definition: 'People who stopped work. Takes part.' },
  at_rally: { label: 'At a rally', definition: 'People gathered. Takes part.' },
  on_strike_and_rally: {
    label: 'On strike and at a rally',
    definition: 'One figure for both. Takes part.',
  },
  staff: { label: 'Staff', definition: 'Everybody the employer employs. Never counted as taking part.' },
};

const disagreements: Record<DisagreementKind, Term> = {
  between_sources: {
    label: 'Between sources',
    definition:
      'Claims of different sources that cannot all be true. An agreement, an end or a payment dated before the start stands against the start.',
  },
  within_source: {
    label: 'Within one source',
    definition: 'One source states two things that cannot both be true.',
  },
  coder_readings: {
    label: 'One text, two readings',
    definition: 'One text is read in two ways that cannot both be true, one of them at least inferred.',
  },
  precision: {
    label: 'One says less',
    definition: 'Claims differ, and all can be true: one is rougher, or says that nothing is known.',
  },
  percent: {
    label: 'Percent or amounts',
    definition: 'A stated percent lies more than one point outside what the amounts in use imply.',
  },
  duration: {
    label: 'Duration or dates',
    definition:
      'A stated duration does not fit the dates in use, both days counted. One without an upper bound is what had passed when its source last shows the action running.',
  },
  headcount: {
    label: 'Strikers or staff',
    definition: 'A figure for people taking part counts the staff, or is the very number of the staff.',
  },
  demand_count: {
    label: 'Demands counted or named',
    definition: 'A source counts more or fewer demands than it names.',
  },
};

const wordings: Record<Wording, Term> = {
  exact: { label: 'Exact', definition: 'The source gives a number: low and high are that number.' },
  about: { label: 'About', definition: '"About N": low and high are N, and the wording is kept.' },
  more_than: { label: 'More than', definition: '"More than N": low is N, high is not known.' },
  dozens: { label: 'Dozens', definition: `${boundsInWords('dozens')}.` },
  several_hundred: { label: 'Several hundred', definition: `${boundsInWords('several_hundred')}.` },
  hundreds: { label: 'Hundreds', definition: `${boundsInWords('hundreds')}.` },
};

const placeKinds: Record<PlaceKind, Term> = {
  town: { label: 'Town', definition: 'geo_precision 1: the town itself.' },
  field: { label: 'Field', definition: 'geo_precision 2: an oil field, or near a town.' },
  region: { label: 'Region', definition: 'geo_precision 3: only the region is known; the point is where its label stands.' },
};

/** ISIC Rev.4: divisions, groups and classes in use. */
export const industryTerms: Record<(typeof industries)[number], Term> = {
  '0910': {
    label: 'Support activities for petroleum and natural gas extraction',
    definition: 'Oil field services on a fee or contract basis.',
  },
  '3510': {
    label: 'Electric power generation, transmission and distribution',
    definition: 'Power grids and supply.',
  },
  '3811': {
    label: 'Collection of non-hazardous waste',
    definition: 'Refuse collection and cleaning by a communal enterprise.',
  },
  '4210': {
    label: 'Construction of roads and railways',
    definition: 'Also tunnels and underground railways.',
  },
  '4390': {
    label: 'Other specialized construction activities',
    definition: 'Also work with cranes and other building machines with operators.',
  },
  '491': { label: 'Transport via railways', definition: 'Passengers and freight (a group).' },
  '492': {
    label: 'Other land transport',
    definition: 'Road transport where the sources do not say of what (a group).',
  },
  '4921': {
    label: 'Urban and suburban passenger land transport',
    definition: 'Buses and other public transport.',
  },
  '5320': { label: 'Courier activities', definition: 'Delivery of parcels and meals.' },
  '5629': { label: 'Other food service activities', definition: 'Canteens and contract catering.' },
  '8010': { label: 'Private security activities', definition: 'Guarding.' },
  '8690': {
    label: 'Other human health activities',
    definition: 'Also ambulance services.',
  },
};

export const evidenceVocabularies: readonly Vocabulary[] = [
  { field: 'basis', title: 'Basis of a claim', source: 'This dataset', terms: bases },
  {
    field: 'disagreements',
    title: 'Kinds of disagreement',
    source: 'This dataset; computed, never authored',
    terms: disagreements,
  },
  { field: 'counts', title: 'What a headcount counts', source: 'After ILO, 15th ICLS (1993), workers involved', terms: counted },
  {
    field: 'participants_text',
    title: 'Numbers in words',
    source: 'After the Crowd Counting Consortium (size low, high, text)',
    terms: wordings,
  },
  { field: 'geo_precision', title: 'Kinds of place', source: 'ACLED (geo-precision code)', terms: placeKinds },
  { field: 'industry_code', title: 'Industry', source: 'United Nations, ISIC Rev.4 (2008)', terms: industryTerms },
];

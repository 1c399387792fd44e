/**
 * The controlled vocabularies of the codebook. Terms follow ACLED, the Labor Action Tracker,
 * Mass Mobilization, ILO (15th ICLS, 1993), ISIC Rev.4 and ISO 3166-2 as of 2021.
 */
export const actionTypes = ['strike', 'labor_protest', 'strike_threat'] as const;
export type ActionType = (typeof actionTypes)[number];

export const outcomes = [
  'won',
  'partly_won',
  'not_won',
  'ongoing',
  'unknown',
  'not_begun',
] as const;
export type Outcome = (typeof outcomes)[number];

export const tactics = [
  'rally',
  'occupation',
  'sit_in',
  'hunger_strike',
  'tent_camp',
  'gate_blockade',
  'road_blockade',
  'video_appeal',
  'petition',
  'march',
  'refusal_of_shift',
  'building_entry',
] as const;
export type Tactic = (typeof tactics)[number];

export const demandCodes = [
  'pay_raise',
  'pay_arrears',
  'bonus',
  'thirteenth_wage',
  'overtime_pay',
  'hazard_pay',
  'pay_scale',
  'social_payments',
  'working_conditions',
  'safety_equipment',
  'labor_system',
  'shift_length',
  'workload_limits',
  'transport',
  'written_contracts',
  'return_to_parent_company',
  'union_freedom',
  'job_security',
  'housing',
  'child_benefits',
  'covid_payments',
  'leave',
  'other',
] as const;
export type DemandCode = (typeof demandCodes)[number];

export const demandResults = [
  'met',
  'partly_met',
  'promised',
  'refused',
  'pending',
  'unknown',
] as const;
export type DemandResult = (typeof demandResults)[number];

export const stepKinds = [
  'walkout',
  'rally',
  'hunger_strike',
  'demand',
  'talks',
  'offer',
  'rejected',
  'threat',
  'response',
  'solidarity',
  'agreed',
  'ended',
  'paid',
  'broken',
] as const;
export type StepKind = (typeof stepKinds)[number];

export const actors = [
  'employer',
  'parent_company',
  'akimat',
  'government',
  'party',
  'prosecutor',
  'police',
  'private_security',
  'court',
  'residents',
  'workers_elsewhere',
] as const;
export type Actor = (typeof actors)[number];

export const responses = [
  'ignored',
  'talks_refused',
  'talks',
  'offer',
  'persuasion',
  'refused_to_intervene',
  'pressure',
  'threat_of_dismissal',
  'threat_of_police',
  'dismissal',
  'utilities_cut',
  'court_ban',
  'declared_illegal',
  'blocked_entry',
  'force',
  'accommodation',
] as const;
export type Response = (typeof responses)[number];

export const linkTypes = ['inspired_by', 'joined', 'same_employer', 'followed'] as const;
export type LinkType = (typeof linkTypes)[number];

/** What a link rests on, the strongest evidence first: the order counts. */
export const linkBases = ['workers_say', 'reporter_says', 'sequence_only'] as const;
export type LinkBasis = (typeof linkBases)[number];

export const bases = ['stated', 'inferred'] as const;
export type Basis = (typeof bases)[number];

/** How readings of one thing are at odds; of claims that differ, the first that applies. */
export const disagreementKinds = [
  'between_sources',
  'within_source',
  'coder_readings',
  'precision',
  'percent',
  'duration',
  'headcount',
  'demand_count',
] as const;
export type DisagreementKind = (typeof disagreementKinds)[number];

/** What a headcount counts. Only the first three are people taking part. */
export const countedGroups = ['on_strike', 'at_rally', 'on_strike_and_rally', 'staff'] as const;
export type CountedGroup = (typeof countedGroups)[number];

export const wordings = [
  'exact',
  'about',
  'more_than',
  'dozens',
  'several_hundred',
  'hundreds',
] as const;
export type Wording = (typeof wordings)[number];

export const ownerships = ['state', 'private', 'foreign', 'mixed', 'unknown'] as const;
export type Ownership = (typeof ownerships)[number];

export const authorizations = ['yes', 'no', 'declared_illegal', 'unknown'] as const;
export type Authorization = (typeof authorizations)[number];

export const placeKinds = ['town', 'field', 'region'] as const;
export type PlaceKind = (typeof placeKinds)[number];

/** ISIC Rev.4 divisions and groups in use; labels are in the codebook. */
export const industries = [
  '0910',
  '3510',
  '3811',
  '4210',
  '4390',
  '491',
  '492',
  '4921',
  '5320',
  '5629',
  '8010',
  '8690',
] as const;

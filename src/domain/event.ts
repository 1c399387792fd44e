import type { Citation, Claim, Fact, Range } from './claim.ts';
import type {
  ActionType,
  Actor,
  Authorization,
  DemandCode,
  DemandResult,
  LinkBasis,
  LinkType,
  Outcome,
  Ownership,
  Response,
  StepKind,
  Tactic,
  Wording,
} from './codes.ts';
import type { PartialDate } from './day.ts';

/** People counted: bounds inclusive, null where a bound is not known, and the source's wording. */
export interface Headcount extends Range {
  readonly wording: Wording;
}

export interface Employer {
  /** Absent where no source names the employer. */
  readonly name?: string;
  /** Every other spelling the sources use. */
  readonly aliases: readonly string[];
  readonly parent_company: Fact<string>;
  readonly client: Fact<string>;
  readonly ownership: Fact<Ownership>;
}

export interface Demand extends Citation {
  readonly code: DemandCode;
  readonly detail?: string;
  /** Further sources that name it. */
  readonly also?: readonly Citation[];
  /** Where it is said not to have been made; never empty. */
  readonly denied?: readonly Citation[];
  /** What became of it; none means unknown. */
  readonly result: Fact<DemandResult>;
}

/** A dated (or undatable) step of an event: the only place where dates other than its span live. */
export interface Step extends Citation {
  readonly date?: PartialDate;
  readonly kind: StepKind;
  /** Who acted, for responses and solidarity. */
  readonly who?: Actor;
  /** What was done, for responses. */
  readonly what?: Response;
  readonly text: string;
}

export interface Link extends Omit<Citation, 'basis'> {
  readonly type: LinkType;
  /** Id of the earlier event. */
  readonly to: string;
  readonly basis: LinkBasis;
}

/** Monthly pay in tenge, and changes in percent of the pay before. */
export interface Wages {
  readonly before: Fact<Range>;
  readonly target: Fact<Range>;
  readonly after: Fact<Range>;
  readonly demanded: Fact<Range>;
  readonly offered: Fact<Range>;
  readonly won: Fact<Range>;
}

/**
 * One collective labour action. Field names are the codebook's. An empty fact means unknown;
 * prose is in the reader's language.
 */
export interface Event {
  readonly id: string;
  /** True: an action of the 2021 wave. False: recorded as context, never counted. */
  readonly wave: boolean;
  readonly title: string;
  readonly summary: string;
  readonly action_type: Fact<ActionType>;
  readonly tactics: readonly Claim<Tactic>[];
  readonly employer: Employer;
  /** ISIC Rev.4 code. */
  readonly industry: Fact<string>;
  readonly occupation: Fact<string>;
  readonly women_led: Fact<boolean>;
  readonly labor_organization: Fact<string>;
  readonly authorized: Fact<Authorization>;
  /** Gazetteer ids; the disc stands at the first. Every claim adds a site. */
  readonly sites: readonly Claim<string>[];
  readonly start: Fact<PartialDate>;
  readonly end: Fact<PartialDate>;
  readonly last_seen: Fact<PartialDate>;
  /** True only where a claim says it was still running on the source's as-of day. */
  readonly ongoing: Fact<boolean>;
  /** Days, both ends counted, as a source states it. */
  readonly stated_duration: Fact<Range>;
  readonly participants: Fact<Headcount>;
  readonly workforce: Fact<Headcount>;
  readonly demands: readonly Demand[];
  readonly demand_count: Fact<Range>;
  readonly wages: Wages;
  readonly outcome: Fact<Outcome>;
  readonly chronology: readonly Step[];
  readonly links: readonly Link[];
}

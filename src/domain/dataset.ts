import type { Table } from '../crossfilter/table.ts';
import type { Citation, Claim, Part, Range, Reading } from './claim.ts';
import type { LinkBasis, LinkType, Outcome, Wording } from './codes.ts';
import type { Change } from './change.ts';
import type { Count } from './count.ts';
import type { Day, PartialDate } from './day.ts';
import type { Disagreement } from './disagreement.ts';
import type { Demand, Event, Step } from './event.ts';
import type { Place, Region } from './place.ts';
import type { Source } from './source.ts';
import type { Span } from './span.ts';
import type { Definition, Standing } from './standing.ts';

/** Words on screen: a key of the message catalogue, or text that came with the data. */
export type Label =
  | { readonly kind: 'message'; readonly id: string; readonly args?: Readonly<Record<string, string | Label>> }
  | { readonly kind: 'text'; readonly text: string };

/** The unit of a number in a cell. */
export type Unit = 'people' | 'percent' | 'tenge' | 'days' | 'count';

/** One value as it is shown in a list, a fact or a claim. */
export type Cell =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'label'; readonly label: Label }
  | { readonly kind: 'outcome'; readonly outcome: Outcome }
  | { readonly kind: 'date'; readonly date: PartialDate }
  | {
      readonly kind: 'range';
      readonly range: Range;
      readonly unit: Unit;
      readonly wording?: Wording;
    };

/** A claim ready to be shown. */
export interface ClaimView extends Citation {
  readonly cell: Cell;
  /** True on the coder's first choice where a reading has put another claim before it. */
  readonly chosen?: true;
  /** What a number counts, or what became of a demand, where that has to be said. */
  readonly counts?: Label;
}

/** What of a row a field holds the claims of, where a chart or a heading draws it by its role. */
export type FieldRole =
  | 'outcome'
  | 'sites'
  | 'start'
  | 'end'
  | 'duration'
  | 'size'
  | 'demands'
  | 'steps'
  | Exclude<keyof WageLadder, 'implied'>;

/** Something recorded about a row, with everything that was claimed of it. */
export interface Field {
  readonly id: string;
  readonly label: Label;
  /** Asked of the reader above the claims: "How many were on strike?" */
  readonly question?: Label;
  /** `set`: every claim holds. `fact`: claims are alternatives and the first is in use. */
  readonly kind: 'fact' | 'set';
  readonly role?: FieldRole;
  /** Whether it is a column of the list. */
  readonly listed: boolean;
  readonly claims: (row: number) => readonly ClaimView[];
  /** Sorting key: numbers and strings ascending, undefined last. */
  readonly sortKey: (row: number) => number | string | undefined;
}

/** Something rows are filtered by; its column in the table has the same id. */
export interface Dimension {
  readonly id: string;
  readonly label: Label;
  /**
   * The values of a `facet` are listed; a `window` of days is asked for on the timeline, a `mark`
   * by the marks of a chart alone.
   */
  readonly kind: 'facet' | 'window' | 'mark';
  readonly folded: boolean;
  /** Draws the outcome's mark before each value. */
  readonly marked: boolean;
  /** Whether the lanes of the timeline can be grouped by it. */
  readonly lanes?: true;
  /** Whether outcomes are compared by it; the first such dimension is the default. */
  readonly splits?: true;
  /**
   * The role whose values these are: a chart of the role filters by them; `regions` are the codes
   * of the dataset's regions, and a map's filter by it; `steps` are responses with who gave them, as
   * `answerIn` has them.
   */
  readonly role?: 'outcome' | 'sites' | 'regions' | 'demands' | 'steps' | 'disagreements';
  /** Words for a value, and for what is not known (`unknown`). */
  readonly valueLabel: (value: string) => Label;
}

export interface Site {
  readonly place: Place;
  readonly claim: Citation;
}

export interface WageLadder {
  readonly demanded?: Range;
  readonly offered?: Range;
  readonly won?: Range;
  readonly implied?: Range;
  /** Monthly tenge. */
  readonly before?: Range;
  readonly target?: Range;
  readonly after?: Range;
}

export interface LinkEnd extends Omit<Citation, 'basis'> {
  readonly type: LinkType;
  readonly basis: LinkBasis;
  readonly row: number;
  /** `to`: this row points at the other, earlier one. `from`: the other points here. */
  readonly direction: 'to' | 'from';
}

/**
 * What a dataset can say of a row beyond its fields. A role that is absent is something the
 * dataset does not record, and the views that need it say so.
 */
export interface Roles {
  /** What sort of thing the row is, for its heading. */
  readonly type?: (row: number) => Label | undefined;
  readonly outcome?: (row: number) => Outcome;
  /** Sites in order; the mark stands at the first. */
  readonly sites?: (row: number) => readonly Site[];
  /** People taking part, with the class of words they were told in; undefined where nobody counts them. */
  readonly size?: (row: number) => Part | undefined;
  /** Every claim of people taking part, whichever is in use; empty where nobody counts them. */
  readonly headcounts?: (row: number) => readonly Part[];
  readonly span?: (row: number) => Span | undefined;
  readonly steps?: (row: number) => readonly Step[];
  readonly demands?: (row: number) => readonly Demand[];
  /** How many demands a source counts, which may be more than it names. */
  readonly demandCount?: (row: number) => Claim<Range> | undefined;
  readonly wages?: (row: number) => WageLadder | undefined;
  readonly links?: (row: number) => readonly LinkEnd[];
  /** What its claims do not agree on; the facts named there by the ids of their fields. */
  readonly disagreements?: (row: number) => readonly Disagreement[];
  /** Whether a definition of others counts the row; undefined for a row there is not. */
  readonly standing?: (row: number, definition: Definition) => Standing | undefined;
  /**
   * The row as an event of the codebook, as coded whatever the reading: for the rules of the domain,
   * which views ask; undefined for a row there is not.
   */
  readonly record?: (row: number) => Event | undefined;
}

/**
 * The descriptor every view reads: rows by index, and what is known of each. No view names a
 * field of a particular dataset.
 */
export interface Dataset {
  readonly id: string;
  readonly version: string;
  /** SPDX identifier of the data's licence. */
  readonly licence: string;
  readonly reading: Reading;
  /** The last day the main source reports, or null where there is no such day. */
  readonly asOf: Day | null;
  /** Rows 0 to `length - 1` are counted. */
  readonly length: number;
  /** Rows from `length` to `length + context - 1` can be opened but are never counted. */
  readonly context: number;
  readonly table: Table;
  readonly dimensions: readonly Dimension[];
  readonly fields: readonly Field[];
  /**
   * What the open row tells in sections of their own (demands, responses): opened to its claims
   * like a field, but neither a column nor a fact.
   */
  readonly sections?: readonly Field[];
  readonly roles: Roles;
  /** True where the guided reading tells of these rows. */
  readonly story?: true;
  /** Every entry of the gazetteer, whether a row is there or not. */
  readonly places: readonly Place[];
  readonly regions: readonly Region[];
  readonly sources: ReadonlyMap<string, Source>;
  /** Totals that others gave of the same things, over periods of their own. */
  readonly counts?: readonly Count[];
  /** What each version changed, the newest first. */
  readonly changes?: readonly Change[];
  readonly key: (row: number) => string;
  readonly rowOf: (key: string) => number | undefined;
  readonly title: (row: number) => string;
  readonly summary: (row: number) => string | undefined;
  /** Other names of a row, every spelling a reader may look for it by. */
  readonly aliases: (row: number) => readonly string[];
}

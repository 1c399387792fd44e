import type { Selection } from '../crossfilter/selection.ts';
import type { Reading } from '../domain/claim.ts';
import type { DisagreementKind } from '../domain/codes.ts';
import type { Day } from '../domain/day.ts';
import type { CountedBy } from '../domain/standing.ts';

/** Where the map stands: degrees WGS84 and Leaflet's zoom level. Null means home. */
export interface Viewport {
  readonly latitude: number;
  readonly longitude: number;
  readonly zoom: number;
}

/** Order of the list: a field's id, ascending or descending. */
export interface Sort {
  readonly field: string;
  readonly descending: boolean;
}

export const panes = ['timeline', 'list', 'links'] as const;
export type Pane = (typeof panes)[number];

export const sheets = ['story', 'timeline', 'charts', 'list', 'links', 'filters'] as const;
export type Sheet = (typeof sheets)[number];

export const wageUnits = ['percent', 'tenge'] as const;
export type WageUnit = (typeof wageUnits)[number];

export const axes = ['core', 'all'] as const;
export type Axis = (typeof axes)[number];
/** Pages that lie over the instrument, each at an address of its own. */
export const pages = ['about', 'method', 'disagreements', 'sources', 'counting', 'share'] as const;
export type Page = (typeof pages)[number];

/** Steps of the guided reading, in their order. */
export const storySteps = [
  'may',
  'kezbi',
  'offer',
  'chain',
  'munaispetssnab',
  'nbc',
  'spread',
  'tengiz',
  'cities',
  'august',
  'won',
  'unknown',
] as const;
export type StoryStepId = (typeof storySteps)[number];

/** The parts that another page may frame: each alone, without what surrounds it here. */
export const embeds = [
  'map',
  'timeline',
  'list',
  'action',
  'outcomes',
  'demands',
  'wages',
  'promises',
  'extent',
  'responses',
] as const;
export type Embed = (typeof embeds)[number];

/** Everything a link carries about what is on screen. */
export interface View {
  /** Clauses on the dataset's own dimensions. */
  readonly selection: Selection;
  /** Text searched for; empty for none. */
  readonly search: string;
  /** Only what lies in the map's present frame. */
  readonly inView: boolean;
  /** Key of the open row, or null. */
  readonly open: string | null;
  /** Field whose claims are open, or several joined by points; null for none. */
  readonly claims: string | null;
  /** Place id of the selected town, or null. */
  readonly town: string | null;
  readonly viewport: Viewport | null;
  readonly pane: Pane;
  /** The part a phone shows; where none is asked for it is the pane. */
  readonly sheet: Sheet;
  /** Null means the dataset's own order. */
  readonly sort: Sort | null;
  /** Dimension id that splits the outcomes chart; null means its default. */
  readonly outcomesBy: string | null;
  readonly wageUnit: WageUnit;
  /** Day the wave is shown as of; null while it is shown as a whole. */
  readonly day: Day | null;
  /** Dimension id that groups the lanes; null means one group, by start. */
  readonly lanesBy: string | null;
  /** Whether the timeline's axis spans the core of the data or all that is dated. */
  readonly axis: Axis;
  /** Whether the timeline stands as tables. */
  readonly tables: boolean;
  /** Which of several claims of a quantity is in use. */
  readonly reading: Reading;
  /** Whether links that rest on the order in time alone are drawn. */
  readonly sequence: boolean;
  /** Whose definition counts, or null for the dataset's own count. */
  readonly countedBy: CountedBy | null;
  /** The page that lies over the instrument, or null. */
  readonly page: Page | null;
  /** The one kind of disagreement that is listed; null means every kind. */
  readonly kind: DisagreementKind | null;
  /** Id of the source whose page is open; null means the list of sources. */
  readonly source: string | null;
  /** The step of the guided reading, or null while it is not read. */
  readonly story: StoryStepId | null;
  /** The one part that is shown, for a page that frames it; null for the whole screen. */
  readonly embed: Embed | null;
  /** The kept content of the data that is shown, as the address names it; null for the current one. */
  readonly content: string | null;
}

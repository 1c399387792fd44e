import { UNKNOWN } from '../../crossfilter/column.ts';
import type { Dimension, Label } from '../../domain/dataset.ts';
import type { Place, Region } from '../../domain/place.ts';

const message = (id: string): Label => ({ kind: 'message', id });
const text = (value: string): Label => ({ kind: 'text', text: value });

/** How the values of a dimension are worded, given the gazetteer in the reader's language. */
interface Names {
  readonly place: (id: string) => string;
  /** As `place`, but a region that stands for a place says so: no town is given. */
  readonly placeLabel: (id: string) => Label;
  readonly region: (code: string) => string;
}

/** What it means that a row has no value, where that is more than "unknown". */
const unknowns: Readonly<Record<string, string>> = {
  place: 'value.not_given',
  region: 'value.not_given',
  demand: 'value.none_reported',
  response: 'value.none_reported',
  tactic: 'value.none_reported',
  disagreement: 'value.none_found',
};

type Options = Partial<Pick<Dimension, 'folded' | 'marked' | 'lanes' | 'splits' | 'role'>>;

function facet(
  id: string,
  known: (value: string) => Label,
  options: Options = {},
): Dimension {
  const valueLabel = (value: string) =>
    value === UNKNOWN ? message(unknowns[id] ?? 'value.unknown') : known(value);
  const { folded = true, marked = false, ...rest } = options;
  return { id, label: message(`dimension.${id}`), kind: 'facet', folded, marked, ...rest, valueLabel };
}

function coded(id: string, vocabulary: string, options?: Options): Dimension {
  return facet(id, (value) => message(`${vocabulary}.${value}`), options);
}

function answerLabel(value: string): Label {
  const [who = '', what = ''] = value.split(':');
  return {
    kind: 'message',
    id: 'value.by_whom',
    args: {
      what: message(`response.${what}`),
      who: message(who === '' ? 'value.not_said_who' : `actor.${who}`),
    },
  };
}

/** The dimensions of strike events, in the order in which facets are shown. */
export function strikeDimensions(names: Names): readonly Dimension[] {
  return [
    { ...coded('time', 'time'), kind: 'window' },
    coded('outcome', 'outcome', { folded: false, marked: true, lanes: true, role: 'outcome' }),
    facet('place', names.placeLabel, { folded: false, lanes: true, role: 'sites' }),
    facet('region', (code) => text(names.region(code)), { folded: false, splits: true, role: 'regions' }),
    coded('demand', 'demand', { folded: false, role: 'demands' }),
    coded('response', 'response', { folded: false }),
    { ...facet('answer', answerLabel, { role: 'steps' }), kind: 'mark', label: message('dimension.response') },
    coded('action_type', 'action_type'),
    coded('industry', 'industry', { lanes: true, splits: true }),
    coded('tactic', 'tactic'),
    coded('size', 'size', { splits: true }),
    facet('parent_company', text),
    coded('ownership', 'ownership'),
    coded('women_led', 'women_led'),
    coded('disagreement', 'disagreement', { role: 'disagreements' }),
  ];
}

/** Names of places and regions in one language; an id without an entry stands for itself. */
export function namesIn(
  language: keyof Place['names'],
  places: readonly Place[],
  regions: readonly Region[],
): Names {
  const placeNames = new Map(places.map(({ id, names }) => [id, names[language]]));
  const regionNames = new Map(regions.map(({ code, names }) => [code, names[language]]));
  const place = (id: string) => placeNames.get(id) ?? id;
  const region = (code: string) => regionNames.get(code) ?? code;
  const townless = new Map(
    places.flatMap(({ id, kind, admin1 }) => (kind === 'region' ? [[id, region(admin1)]] : [])),
  );
  return {
    place,
    region,
    placeLabel: (id) => {
      const name = townless.get(id);
      return name === undefined
        ? text(place(id))
        : { kind: 'message', id: 'value.town_not_given', args: { region: name } };
    },
  };
}

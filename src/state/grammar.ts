import {
  createParser,
  parseAsBoolean,
  parseAsString,
  parseAsStringLiteral,
  type SingleParserBuilder,
} from 'nuqs';
import type { Clause, ValuesClause, WindowClause } from '../crossfilter/clause.ts';
import { readings } from '../domain/claim.ts';
import { disagreementKinds } from '../domain/codes.ts';
import type { Dimension } from '../domain/dataset.ts';
import { dayFromIso, isoFromDay, type Day } from '../domain/day.ts';
import { definitions, type CountedBy } from '../domain/standing.ts';
import { axes, embeds, pages, panes, sheets, storySteps, wageUnits, type Sort, type Viewport } from './view.ts';

/**
 * The grammar of the address, version 1: addresses carry no version until there is a second. A
 * dimension's clause stands under the dimension's id: `outcome=won.partly_won`,
 * `time=2021-07-13/2021-07-22` (days inclusive, either side may be empty; `,certain` leaves out
 * what only possibly falls in it). After the last value `~only` leaves out what has others beside
 * them. What cannot be read is ignored, but for `data=`: who follows a link to kept data is told where
 * there are none.
 */

/** Values are joined by dots; a dot within one is written `~1`, a tilde `~0` (as in RFC 6901). */
const escaped = (value: string) => value.replaceAll('~', '~0').replaceAll('.', '~1');
const unescaped = (value: string) => value.replaceAll('~1', '.').replaceAll('~0', '~');
const ONLY = '~only';
const serializeValues = ({ values, only }: ValuesClause) =>
  values.map(escaped).join('.') + (only ? ONLY : '');

function parseValues(dimension: string, query: string): ValuesClause | null {
  const only = query.endsWith(ONLY);
  const parts = (only ? query.slice(0, -ONLY.length) : query).split('.').filter((part) => part !== '');
  const values = [...new Set(parts.map(unescaped))];
  if (values.length === 0) return null;
  return { kind: 'values', dimension, values, ...(only && { only }) };
}

function parseBound(text: string | undefined): number | null | undefined {
  return text === '' || text === undefined ? null : dayFromIso(text);
}

const serializeWindow = ({ from, to, possible }: WindowClause) =>
  `${from === null ? '' : isoFromDay(from)}/${to === null ? '' : isoFromDay(to)}${possible ? '' : ',certain'}`;

function parseWindow(dimension: string, query: string): WindowClause | null {
  const [days = '', mode, ...rest] = query.split(',');
  const bounds = days.split('/');
  if (bounds.length !== 2 || rest.length > 0) return null;
  if (mode !== undefined && mode !== 'certain') return null;
  const from = parseBound(bounds[0]);
  const to = parseBound(bounds[1]);
  if (from === undefined || to === undefined || (from === null && to === null)) return null;
  if (from !== null && to !== null && from > to) return null;
  return { kind: 'window', dimension, from, to, possible: mode !== 'certain' };
}

/** A clause as it stands under its dimension's key; other kinds have no place in the address. */
function serializeClause(clause: Clause): string {
  switch (clause.kind) {
    case 'values':
      return serializeValues(clause);
    case 'window':
      return serializeWindow(clause);
    case 'rows':
      return '';
  }
}

const parseAsClause = ({ id, kind }: AddressedDimension) =>
  createParser<Clause>({
    parse: (query) => (kind === 'window' ? parseWindow(id, query) : parseValues(id, query)),
    serialize: serializeClause,
    eq: (a, b) => serializeClause(a) === serializeClause(b),
  });

const rounded = (value: number, digits: number) => String(Number(value.toFixed(digits)));

const serializeViewport = ({ latitude, longitude, zoom }: Viewport) =>
  `${rounded(latitude, 3)},${rounded(longitude, 3)},${rounded(zoom, 2)}`;

const parseAsViewport = createParser<Viewport>({
  parse: (query) => {
    const numbers = query.split(',').map((part) => (part.trim() === '' ? NaN : Number(part)));
    const [latitude, longitude, zoom] = numbers;
    if (numbers.length !== 3 || numbers.some((value) => !Number.isFinite(value))) return null;
    if (latitude === undefined || longitude === undefined || zoom === undefined) return null;
    const inside = Math.abs(latitude) <= 85 && Math.abs(longitude) <= 180;
    return inside && zoom >= 0 && zoom <= 19 ? { latitude, longitude, zoom } : null;
  },
  serialize: serializeViewport,
  eq: (a, b) => serializeViewport(a) === serializeViewport(b),
});

const parseAsSort = createParser<Sort>({
  parse: (query) => {
    const descending = query.startsWith('-');
    const field = descending ? query.slice(1) : query;
    return field === '' ? null : { field, descending };
  },
  serialize: ({ field, descending }) => (descending ? `-${field}` : field),
  eq: (a, b) => a.field === b.field && a.descending === b.descending,
});

const parseAsDay = createParser<Day>({
  parse: (query) => dayFromIso(query) ?? null,
  serialize: isoFromDay,
});

/** `count=acled`; `,untold` keeps the rows of which it cannot be told. */
const parseAsCountedBy = createParser<CountedBy>({
  parse: (query) => {
    const [name, mode, ...more] = query.split(',');
    const definition = definitions.find((id) => id === name);
    if (definition === undefined || more.length > 0) return null;
    if (mode !== undefined && mode !== 'untold') return null;
    return { definition, untold: mode === 'untold' };
  },
  serialize: ({ definition, untold }) => (untold ? `${definition},untold` : definition),
  eq: (a, b) => a.definition === b.definition && a.untold === b.untold,
});

/** The kept content of the data an address asks for, or null: fetched before there is a view. */
export function contentIn(search: string): string | null {
  return new URLSearchParams(search).get('data');
}

/** The parsers of everything but the dimensions; their keys are reserved. */
export const viewParsers = {
  q: parseAsString.withDefault(''),
  inview: parseAsBoolean.withDefault(false),
  open: parseAsString,
  claims: parseAsString,
  town: parseAsString,
  at: parseAsViewport,
  pane: parseAsStringLiteral(panes).withDefault('timeline'),
  sheet: parseAsStringLiteral(sheets),
  sort: parseAsSort,
  by: parseAsString,
  wages: parseAsStringLiteral(wageUnits).withDefault('percent'),
  day: parseAsDay,
  lanes: parseAsString,
  axis: parseAsStringLiteral(axes).withDefault('core'),
  tables: parseAsBoolean.withDefault(false),
  reading: parseAsStringLiteral(readings).withDefault('in_use'),
  sequence: parseAsBoolean.withDefault(false),
  count: parseAsCountedBy,
  page: parseAsStringLiteral(pages),
  kind: parseAsStringLiteral(disagreementKinds),
  source: parseAsString,
  story: parseAsStringLiteral(storySteps),
  embed: parseAsStringLiteral(embeds),
  data: parseAsString,
};

/** What the grammar has to know of a dimension. */
export interface AddressedDimension {
  readonly id: string;
  readonly kind: Dimension['kind'];
}

/** A parser for the clause on each dimension, by dimension id. */
export function clauseParsers(
  dimensions: readonly AddressedDimension[],
): Record<string, SingleParserBuilder<Clause>> {
  return Object.fromEntries(
    dimensions.map((dimension) => [dimension.id, parseAsClause(dimension)]),
  );
}

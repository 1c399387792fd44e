import { useQueryStates } from 'nuqs';
import { useCallback, useMemo, useRef } from 'react';
import type { Clause } from '../crossfilter/clause.ts';
import { UNKNOWN } from '../crossfilter/column.ts';
import { clauseOn } from '../crossfilter/selection.ts';
import type { Dataset } from '../domain/dataset.ts';
import { fieldsOf, idsOf } from '../domain/field.ts';
import { clauseParsers, viewParsers } from './grammar.ts';
import type { View } from './view.ts';

/** `push` makes a step that Back undoes; `replace` is for the course of a gesture. */
export type HistoryMode = 'push' | 'replace';
export type ChangeView = (patch: Partial<View>, mode?: HistoryMode) => void;

/** Whether a value of the address is a clause: the keys of the view hold none. */
function isClause(asked: unknown): asked is Clause {
  return typeof asked === 'object' && asked !== null && 'dimension' in asked;
}

/**
 * The clause without values the dataset does not have; undefined if none are left, or if it asked
 * for all of them and no other.
 */
function knownClause(clause: Clause, dataset: Dataset): Clause | undefined {
  if (clause.kind !== 'values') return clause;
  const column = dataset.table.columns.get(clause.dimension);
  if (column === undefined || !('values' in column)) return undefined;
  const values = clause.values.filter((v) => v === UNKNOWN || column.values.includes(v));
  if (values.length === clause.values.length) return clause;
  return values.length === 0 || clause.only ? undefined : { ...clause, values };
}

/** Keys of the view and of the address that hold the same thing. */
const keys = {
  search: 'q',
  inView: 'inview',
  open: 'open',
  claims: 'claims',
  town: 'town',
  viewport: 'at',
  pane: 'pane',
  sheet: 'sheet',
  sort: 'sort',
  outcomesBy: 'by',
  wageUnit: 'wages',
  day: 'day',
  lanesBy: 'lanes',
  axis: 'axis',
  tables: 'tables',
  reading: 'reading',
  sequence: 'sequence',
  countedBy: 'count',
  page: 'page',
  kind: 'kind',
  source: 'source',
  story: 'story',
  embed: 'embed',
  content: 'data',
} as const satisfies Partial<Record<keyof View, keyof typeof viewParsers>>;

function isKept(name: string): name is keyof typeof keys {
  return Object.hasOwn(keys, name);
}

/** How the values of a key are told apart. */
interface Comparing {
  eq(a: unknown, b: unknown): boolean;
}

/** What of `next` the address does not say yet; null stands for a key it does not have. */
function news(
  next: Readonly<Record<string, unknown>>,
  said: Readonly<Record<string, unknown>>,
  parsers: Readonly<Record<string, Comparing>>,
) {
  const isNew = ([key, value]: readonly [string, unknown]) =>
    value === null || said[key] === null ? value !== said[key] : !parsers[key]?.eq(value, said[key]);
  return Object.fromEntries(Object.entries(next).filter(isNew));
}

/** The view the address describes, and the way to change it; nothing is kept elsewhere. */
export function useAddress(dataset: Dataset): readonly [View, ChangeView] {
  const clauses = useMemo(() => clauseParsers(dataset.dimensions), [dataset.dimensions]);
  const parsers = useMemo(() => ({ ...clauses, ...viewParsers }), [clauses]);
  const [query, setQuery] = useQueryStates(parsers, { scroll: false });

  const view = useMemo<View>(
    () => ({
      selection: dataset.dimensions.flatMap(({ id }) => {
        const asked: Readonly<Record<string, unknown>> = query;
        const clause = asked[id];
        return (isClause(clause) ? knownClause(clause, dataset) : undefined) ?? [];
      }),
      search: query.q,
      inView: query.inview,
      open: query.open !== null && dataset.rowOf(query.open) !== undefined ? query.open : null,
      claims: idsOf(fieldsOf(dataset, query.claims)),
      town: dataset.places.some(({ id }) => id === query.town) ? query.town : null,
      viewport: query.at,
      pane: query.pane,
      sheet: query.sheet ?? query.pane,
      sort: dataset.fields.some(({ id }) => id === query.sort?.field) ? query.sort : null,
      outcomesBy: dataset.dimensions.some(({ id }) => id === query.by) ? query.by : null,
      wageUnit: query.wages,
      day: dataset.roles.span === undefined ? null : query.day,
      lanesBy: dataset.dimensions.some(({ id, lanes }) => lanes === true && id === query.lanes)
        ? query.lanes
        : null,
      axis: query.axis,
      tables: query.tables,
      reading: query.reading,
      sequence: query.sequence,
      countedBy: dataset.roles.standing === undefined ? null : query.count,
      page: query.page,
      kind: query.kind,
      source: query.source !== null && dataset.sources.has(query.source) ? query.source : null,
      story: dataset.story === true ? query.story : null,
      embed: query.embed,
      content: query.data,
    }),
    [dataset, query],
  );

  /** The keys of a step that is not made yet, since it changed nothing: what amends it makes it. */
  const owed = useRef('');
  const change = useCallback<ChangeView>(
    (patch, mode = 'push') => {
      const { selection } = patch;
      const next: Record<string, unknown> = {};
      for (const { id } of selection === undefined ? [] : dataset.dimensions) {
        next[id] = clauseOn(selection ?? [], id) ?? null;
      }
      for (const [name, value] of Object.entries(patch)) {
        if (isKept(name)) next[keys[name]] = value ?? null;
      }
      // A link from a wide screen opens the same part on a phone, and the other way round.
      if (patch.sheet === patch.pane && patch.pane !== undefined) next[keys.sheet] = null;
      const names = Object.keys(next).join();
      const step = mode === 'push' || owed.current === names;
      const write = (said: Readonly<Record<string, unknown>>) => {
        const changes = news(next, said, parsers);
        owed.current = step && Object.keys(changes).length === 0 ? names : '';
        return changes;
      };
      void setQuery(write, { history: step ? 'push' : 'replace' });
    },
    [dataset.dimensions, parsers, setQuery],
  );
  return [view, change];
}

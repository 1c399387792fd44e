import type { Citation } from '../domain/claim.ts';
import type { Cell, Dataset, Label } from '../domain/dataset.ts';
import type { Demand, Step } from '../domain/event.ts';
import type { Place } from '../domain/place.ts';
import { stepLabel } from '../domain/step.ts';

/** Something a row can be found by: what it is, and its words. */
export interface SearchText {
  readonly what: Label;
  readonly text: Label;
}

const message = (id: string): Label => ({ kind: 'message', id });
const text = (words: string): Label => ({ kind: 'text', text: words });

/** The words of a cell; numbers and dates are asked for by filters. */
function cellWords(cell: Cell): readonly Label[] {
  switch (cell.kind) {
    case 'text':
      return [text(cell.text)];
    case 'label':
      return [cell.label];
    case 'outcome':
      return [message(`outcome.${cell.outcome}`)];
    case 'date':
    case 'range':
      return [];
  }
}

function placeWords({ names, aliases }: Place): readonly string[] {
  return [names.en, names.ru, names.kk, ...aliases];
}

function demandWords({ code, detail, result }: Demand): readonly Label[] {
  return [
    message(`demand.${code}`),
    ...(detail === undefined ? [] : [text(detail)]),
    ...result.map(({ value }) => message(`result.${value}`)),
  ];
}

function stepWords(step: Step): readonly Label[] {
  const { who, text: words } = step;
  return [
    text(words),
    stepLabel(step),
    ...(who === undefined ? [] : [message(`actor.${who}`)]),
  ];
}

function noteWords(cited: readonly Pick<Citation, 'note'>[]): readonly Label[] {
  return cited.flatMap(({ note }) => (note === undefined ? [] : [text(note)]));
}

/** Name, title and publisher of every source that is cited, once each. */
function sourceWords(
  { sources }: Dataset,
  cited: readonly Pick<Citation, 'source'>[],
): readonly Label[] {
  return [...new Set(cited.map(({ source }) => source))].flatMap((id) => {
    const source = sources.get(id);
    const names = source === undefined ? [] : [source.label, source.title ?? '', source.publisher];
    return names.map(text);
  });
}

/**
 * Everything a row can be found by, the title first, then what says most: other names, what is
 * recorded of it in words, the coder's notes, and who is cited.
 */
export function searchTexts(dataset: Dataset, row: number): readonly SearchText[] {
  const { roles, regions } = dataset;
  const as = (what: Label, labels: readonly Label[]) => labels.map((words) => ({ what, text: words }));
  const claims = dataset.fields.map((field) => ({ field, claims: field.claims(row) }));
  const places = (roles.sites?.(row) ?? []).map(({ place }) => place);
  const around = regions.filter(({ code }) => places.some(({ admin1 }) => admin1 === code));
  const demands = roles.demands?.(row) ?? [];
  const steps = roles.steps?.(row) ?? [];
  const results = demands.flatMap(({ result }) => result);
  const cited = [...claims.flatMap((one) => one.claims), ...demands, ...results, ...steps];
  const links = roles.links?.(row) ?? [];
  return [
    ...as(message('search.title'), [text(dataset.title(row))]),
    ...as(message('search.alias'), dataset.aliases(row).map(text)),
    ...claims.flatMap(({ field, claims: own }) =>
      as(field.label, own.flatMap(({ cell }) => cellWords(cell))),
    ),
    ...as(message('search.place'), places.flatMap(placeWords).map(text)),
    ...as(
      message('search.region'),
      around.flatMap(({ names }) => [names.en, names.ru, names.kk]).map(text),
    ),
    ...as(message('search.demand'), demands.flatMap(demandWords)),
    ...as(message('search.step'), steps.flatMap(stepWords)),
    ...as(message('search.summary'), [text(dataset.summary(row) ?? '')]),
    ...as(message('search.note'), noteWords([...cited, ...links])),
    ...as(message('search.source'), sourceWords(dataset, [...cited, ...links])),
  ];
}

import { UNKNOWN } from '../../crossfilter/column.ts';
import { languages } from '../../domain/language.ts';
import { readings } from '../../domain/claim.ts';
import type { Dataset, Dimension, Label } from '../../domain/dataset.ts';
import type { Names } from '../../domain/place.ts';
import { namesPublisher } from '../../domain/source.ts';
import { definitions } from '../../domain/standing.ts';
import { ownNames } from '../../i18n/locale.ts';
import type { MessageId } from '../../i18n/messages.ts';
import type { Words } from '../../i18n/otherWords.ts';
import type { Command } from './command.ts';

export const groupIds = ['view', 'filter', 'row', 'place', 'source', 'setting', 'search'] as const;
export type GroupId = (typeof groupIds)[number];

/** A command as it is listed and found. */
export interface Entry {
  readonly id: string;
  readonly group: GroupId;
  readonly command: Command;
  /** What it is called in the reader's language. */
  readonly name: string;
  /** What it is one of, or where and when it was; empty where the name says all. */
  readonly hint: string;
  /** Its names in the other languages, and every other spelling. */
  readonly alsoNamed: readonly string[];
  /** What may be asked for beside a name. */
  readonly about: readonly string[];
  /** Whether it is recorded as context, which comes after what is counted. */
  readonly context?: true;
}

/** The languages things are named in, the reader's first. */
export type AllWords = readonly [Words, ...(readonly Words[])];

const message = (id: MessageId): Label => ({ kind: 'message', id });

/** Common words for what has another name here, by the message of that name. */
const alsoAsked: Partial<Record<string, MessageId>> = {
  'palette.theme.dark': 'palette.also.theme.dark',
  'palette.theme.light': 'palette.also.theme.light',
  'palette.theme.system': 'palette.also.theme.system',
  'palette.language': 'palette.also.language',
  'app.share': 'palette.also.share',
  'app.shortcuts': 'palette.also.shortcuts',
  'palette.clear': 'palette.also.clear',
  'palette.home': 'palette.also.home',
  'app.sources': 'palette.also.sources',
  'app.method': 'palette.also.method',
  'demand.pay_raise': 'palette.also.pay_raise',
  'industry.0910': 'palette.also.oil',
};

/** What may be asked for beside a name, in each language; nothing for most. */
function alsoOf(own: Label, words: AllWords): readonly string[] {
  const id = own.kind === 'message' ? alsoAsked[own.id] : undefined;
  return id === undefined ? [] : words.map(({ label }) => label(message(id)));
}

/** A command that a message names; `of` is the message of what it is one of. */
function worded(words: AllWords, group: GroupId, command: Command, id: MessageId, of?: MessageId): Entry {
  const [name = '', ...alsoNamed] = words.map(({ label }) => label(message(id)));
  const about = of === undefined ? [] : words.map(({ label }) => label(message(of)));
  const key = `${command.kind} ${id}`;
  const asked = [...about, ...alsoOf(message(id), words)];
  return { id: key, group, command, name, hint: about[0] ?? '', alsoNamed, about: asked };
}

function views(dataset: Dataset, words: AllWords): readonly Entry[] {
  const { roles } = dataset;
  const offered: readonly (readonly [Command, MessageId, boolean?])[] = [
    [{ kind: 'part', part: 'map' }, 'app.region.map'],
    [{ kind: 'part', part: 'timeline' }, 'app.pane.timeline'],
    [{ kind: 'part', part: 'list' }, 'app.pane.list'],
    [{ kind: 'part', part: 'links' }, 'app.pane.links'],
    [{ kind: 'part', part: 'charts' }, 'app.pane.charts'],
    [{ kind: 'part', part: 'filters' }, 'app.pane.filters'],
    [{ kind: 'part', part: 'story' }, 'app.pane.story', dataset.story === true],
    [{ kind: 'home' }, 'palette.home', roles.sites !== undefined],
    [{ kind: 'page', page: 'about' }, 'app.about'],
    [{ kind: 'page', page: 'method' }, 'app.method'],
    [{ kind: 'page', page: 'counting' }, 'facets.count.why', roles.standing !== undefined],
    [{ kind: 'page', page: 'disagreements' }, 'app.disagreements', roles.disagreements !== undefined],
    [{ kind: 'page', page: 'sources' }, 'app.sources'],
    [{ kind: 'page', page: 'share' }, 'app.share', roles.record !== undefined],
    [{ kind: 'shortcuts' }, 'app.shortcuts'],
  ];
  return offered
    .filter(([, , there = true]) => there)
    .map(([command, id]) => worded(words, 'view', command, id));
}

function settings({ roles }: Dataset, words: AllWords): readonly Entry[] {
  const figures = roles.size !== undefined || roles.wages !== undefined;
  const byReading = figures ? readings : [];
  return [
    ...byReading.map((reading) =>
      worded(words, 'setting', { kind: 'reading', reading }, `palette.reading.${reading}`),
    ),
    ...(['light', 'dark', 'system'] as const).map((theme) =>
      worded(words, 'setting', { kind: 'theme', theme }, `palette.theme.${theme}`),
    ),
    ...languages.map((language): Entry => {
      const inEach = languages.map(
        (other) => new Intl.DisplayNames(other, { type: 'language' }).of(language) ?? '',
      );
      const about = words.map(({ label }) => label(message('palette.language')));
      return {
        id: `language ${language}`,
        group: 'setting',
        command: { kind: 'language', language },
        name: ownNames[language],
        hint: about[0] ?? '',
        alsoNamed: inEach,
        about: [...about, ...alsoOf(message('palette.language'), words)],
      };
    }),
  ];
}

/** Every name of a value: places and regions are named by the gazetteer, whatever the language. */
function valueNames(dataset: Dataset, dimension: Dimension, value: string, words: AllWords) {
  const place = dataset.places.find(({ id }) => id === value);
  const region = dataset.regions.find(({ code }) => code === value);
  const own: Partial<Record<string, Names | undefined>> = {
    sites: place?.names,
    regions: region?.names,
  };
  const names = own[dimension.role ?? ''];
  const labels = words.map(({ label }) => label(dimension.valueLabel(value)));
  return names === undefined ? labels : [...labels, names.en, names.ru, names.kk];
}

function values(dataset: Dataset, words: AllWords): readonly Entry[] {
  return dataset.dimensions.flatMap((dimension): readonly Entry[] => {
    const column = dataset.table.columns.get(dimension.id);
    if (dimension.kind !== 'facet' || column === undefined || !('values' in column)) return [];
    const about = words.map(({ label }) => label(dimension.label));
    return [...column.values, UNKNOWN].map((value) => {
      const [name = '', ...alsoNamed] = valueNames(dataset, dimension, value, words);
      return {
        id: `value ${dimension.id} ${value}`,
        group: 'filter',
        command: { kind: 'value', dimension: dimension.id, value },
        name,
        hint: about[0] ?? '',
        alsoNamed,
        about: [...about, ...alsoOf(dimension.valueLabel(value), words)],
      };
    });
  });
}

function filters(dataset: Dataset, words: AllWords): readonly Entry[] {
  const { sites, standing } = dataset.roles;
  const whose = standing === undefined ? [] : ([null, ...definitions] as const);
  return [
    worded(words, 'filter', { kind: 'clear' }, 'palette.clear'),
    ...(sites === undefined ? [] : [worded(words, 'filter', { kind: 'frame' }, 'facets.frame')]),
    ...whose.map((definition) =>
      worded(
        words,
        'filter',
        { kind: 'counted', definition },
        `definition.${definition ?? 'own'}`,
        'dimension.count',
      ),
    ),
    ...values(dataset, words),
  ];
}

/** Rows of the dataset that stand at each place, by its id. */
function rowsByPlace({ length, roles }: Dataset): ReadonlyMap<string, number> {
  const rows = new Map<string, number>();
  for (let row = 0; row < length; row++) {
    const at = new Set(roles.sites?.(row).map(({ place }) => place.id));
    for (const id of at) rows.set(id, (rows.get(id) ?? 0) + 1);
  }
  return rows;
}

/** What is told beside a name, in the reader's words. */
export interface Hints {
  readonly row: (row: number) => string;
  /** A place by the name of its region, and how many rows stand there. */
  readonly place: (region: string, rows: number) => string;
}

function places(dataset: Dataset, [{ language }]: AllWords, hints: Hints): readonly Entry[] {
  const rows = rowsByPlace(dataset);
  return dataset.places.map(({ id, names, aliases, admin1 }) => {
    const region = dataset.regions.find(({ code }) => code === admin1)?.names;
    const here = rows.get(id) ?? 0;
    return {
      id: `place ${id}`,
      group: 'place',
      command: { kind: 'place', place: id, rows: here },
      name: names[language],
      hint: hints.place(region?.[language] ?? '', here),
      alsoNamed: [names.en, names.ru, names.kk, ...aliases],
      about: region === undefined ? [] : [region.en, region.ru, region.kk],
    };
  });
}

function rows(dataset: Dataset, hints: Hints): readonly Entry[] {
  return Array.from({ length: dataset.length + dataset.context }, (_, row) => {
    const at = dataset.roles.sites?.(row) ?? [];
    return {
      id: `row ${dataset.key(row)}`,
      group: 'row',
      command: { kind: 'row', row },
      name: dataset.title(row),
      hint: hints.row(row),
      alsoNamed: dataset.aliases(row),
      about: at.flatMap(({ place: { names, aliases } }) => [names.en, names.ru, names.kk, ...aliases]),
      ...(row < dataset.length ? {} : { context: true }),
    };
  });
}

/** Everything the palette leads to. */
export function entriesOf(dataset: Dataset, words: AllWords, hints: Hints): readonly Entry[] {
  return [
    ...views(dataset, words),
    ...settings(dataset, words),
    ...filters(dataset, words),
    ...rows(dataset, hints),
    ...places(dataset, words, hints),
    ...[...dataset.sources.values()].map((source): Entry => ({
      id: `source ${source.id}`,
      group: 'source',
      command: { kind: 'source', source: source.id },
      name: source.label,
      hint: namesPublisher(source) ? '' : source.publisher,
      alsoNamed: [source.title ?? '', source.publisher],
      about: words.map((each) => each.label(message('app.sources'))),
    })),
  ];
}

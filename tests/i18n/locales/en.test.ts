// @vitest-environment node
import { parse } from '@formatjs/icu-messageformat-parser';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { UNKNOWN } from '../../../src/crossfilter/column.ts';
import * as codes from '../../../src/domain/codes.ts';
import { sizeClasses } from '../../../src/domain/columns.ts';
import type { Label } from '../../../src/domain/dataset.ts';
import { first } from '../../../src/i18n/locales/en/first.ts';
import { en } from '../../../src/i18n/locales/en.ts';
import { withCharts } from '../../../src/i18n/locales/en/withCharts.ts';
import { COUNT, FRAME, SEARCH } from '../../../src/state/AtlasContext.tsx';
import { waveDataset } from '../../support/datasets.ts';

const folder = 'src/i18n/locales/en';
const files = readdirSync(folder).filter((file) => file.endsWith('.json'));
const catalogue = new Map(
  files.flatMap((file) =>
    Object.entries(JSON.parse(readFileSync(join(folder, file), 'utf8')) as Record<string, string>),
  ),
);
const keys = [...catalogue.keys()];
const has = (key: string) => catalogue.has(key);

const unknownToo = (list: readonly string[]) => [...new Set([...list, 'unknown'])];

/** Every vocabulary of the codebook by the prefix of its messages. */
const vocabularies: Readonly<Record<string, readonly string[]>> = {
  action_type: codes.actionTypes,
  outcome: codes.outcomes,
  tactic: codes.tactics,
  demand: codes.demandCodes,
  result: codes.demandResults,
  step: codes.stepKinds,
  actor: codes.actors,
  response: codes.responses,
  link: codes.linkTypes,
  link_basis: codes.linkBases,
  basis: codes.bases,
  counted_group: codes.countedGroups,
  ownership: codes.ownerships,
  authorized: codes.authorizations,
  place_kind: codes.placeKinds,
  industry: codes.industries,
  size: sizeClasses.map(({ id }) => id),
  disagreement: codes.disagreementKinds,
  women_led: ['true', 'false'],
  ongoing: ['true', 'false'],
  made: ['true', 'false'],
};

describe('the English catalogue', () => {
  it('is made of every file of its folder, and no key stands in two', () => {
    expect(files.length).toBeGreaterThan(5);
    const counted = files.flatMap((file) =>
      Object.keys(JSON.parse(readFileSync(join(folder, file), 'utf8')) as object),
    );
    expect(counted).toHaveLength(keys.length);
    expect(Object.keys(en).sort()).toEqual([...keys].sort());
  });

  it('holds messages that parse and say something', () => {
    const faulty = [...catalogue].filter(([, text]) => {
      try {
        return parse(text).length === 0 || text.trim() === '';
      } catch {
        return true;
      }
    });
    expect(faulty).toEqual([]);
  });

  it('writes quotes as a typographer does', () => {
    const straight = [...catalogue].filter(([, text]) => /"|\w'\w/.test(text));
    expect(straight).toEqual([]);
  });
});

describe('codes', () => {
  it('all have a vocabulary here, so that a new one is not forgotten', () => {
    const lists = Object.values(codes);
    const covered = Object.values(vocabularies);
    const missing = lists.filter((list) => list !== codes.wordings && !covered.includes(list));
    expect(missing).toEqual([]);
  });

  it.each(Object.entries(vocabularies))('of %s have a message each', (prefix, list) => {
    expect(list.length).toBeGreaterThan(1);
    expect(list.map((code) => `${prefix}.${code}`).filter((key) => !has(key))).toEqual([]);
  });

  it.each(Object.entries(vocabularies))('of %s have no message for a code there is not', (prefix, list) => {
    const known = unknownToo(list).map((code) => `${prefix}.${code}`);
    const own = keys.filter((key) => key.startsWith(`${prefix}.`));
    expect(own.filter((key) => !known.includes(key))).toEqual([]);
  });

  it('of one vocabulary are told apart', () => {
    const alike = Object.entries(vocabularies).filter(([prefix, list]) => {
      const words = list.map((code) => catalogue.get(`${prefix}.${code}`));
      return new Set(words).size < words.length;
    });
    expect(alike.map(([prefix]) => prefix)).toEqual([]);
  });

  it('of how a number is worded have their own words, but the exact one', () => {
    const worded = codes.wordings.filter((wording) => wording !== 'exact');
    expect(worded.filter((wording) => !has(`format.range.${wording}`))).toEqual([]);
  });
});

describe('the wave', () => {
  const wave = waveDataset();
  const rows = Array.from({ length: wave.length + wave.context }, (_, row) => row);
  const unworded = (labels: readonly (Label | undefined)[]) => [
    ...new Set(
      labels.flatMap((label) => (label?.kind === 'message' && !has(label.id) ? [label.id] : [])),
    ),
  ];

  it('has a label for every field and a question for its claims', () => {
    const fields = [...wave.fields, ...(wave.sections ?? [])];
    expect(unworded(fields.map(({ label }) => label))).toEqual([]);
    expect(unworded(fields.map(({ question }) => question))).toEqual([]);
    expect(fields.filter(({ question }) => question === undefined)).toEqual([]);
  });

  it('has a label for every dimension', () => {
    expect(unworded(wave.dimensions.map(({ label }) => label))).toEqual([]);
  });

  it('has words for every value rows can be filtered by, unknown included', () => {
    const labels = wave.dimensions.flatMap(({ id, valueLabel }) => {
      const column = wave.table.columns.get(id);
      return column !== undefined && 'values' in column ? [...column.values, UNKNOWN].map(valueLabel) : [];
    });
    expect(labels.length).toBeGreaterThan(50);
    expect(unworded(labels)).toEqual([]);
  });

  it('has words for every claim', () => {
    const claims = [...wave.fields, ...(wave.sections ?? [])].flatMap((field) => rows.flatMap((row) => field.claims(row)));
    const labels = claims.flatMap(({ cell, counts }) => [
      cell.kind === 'label' ? cell.label : undefined,
      counts,
    ]);
    expect(claims.length).toBeGreaterThan(200);
    expect(unworded(labels)).toEqual([]);
  });

  it('has words for every link, both ways', () => {
    const wanted = codes.linkTypes.flatMap((type) => [
      `detail.link.${type}.to`,
      `detail.link.${type}.from`,
    ]);
    expect(wanted.filter((key) => !has(key))).toEqual([]);
  });
});

/** The TypeScript of the app, by path; what only the page for developers says is not used. */
const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.tsx?$/.test(file) && !/locales|^style/.test(file))
  .map((file) => ({ file, text: readFileSync(join('src', file), 'utf8') }));

/** Whether one of the sources names a key, in a string or a template; what that fills in is free. */
function usedIn(texts: readonly string[]): (key: string) => boolean {
  const patterns = texts.flatMap((text) => [
    ...[...text.matchAll(/'([a-z][\w]*(?:\.[\w]+)+)'/g)].map(([, key = '']) => key),
    ...[...text.matchAll(/`([a-z][\w]*\.[^`\s]*\$\{[^`]*)`/g)].map(([, key = '']) => key),
  ]);
  const literal = new Set(patterns.filter((pattern) => !pattern.includes('${')));
  const templates = [...new Set(patterns.filter((pattern) => pattern.includes('${')))].map(
    (pattern) => {
      const parts = pattern.split(/\$\{[^}]*\}/).map((part) => part.replaceAll('.', '\\.'));
      return new RegExp(`^${parts.join('[\\w.]+')}$`);
    },
  );
  return (key) => literal.has(key) || templates.some((template) => template.test(key));
}

describe('every message is used', () => {
  it('in the source, or by the data', () => {
    const ofData = new RegExp(`^(${Object.keys(vocabularies).join('|')})\\.`);
    const used = usedIn(sources.map(({ text }) => text));
    expect(keys.filter(used).length).toBeGreaterThan(50);
    const unused = keys.filter((key) => !ofData.test(key) && !used(key));
    expect(unused).toEqual([]);
  });

  it('and every field, question and dimension belongs to one there is', () => {
    const wave = waveDataset();
    const known = [
      ...[...wave.fields, ...(wave.sections ?? [])].flatMap(({ id }) => [`field.${id}`, `question.${id}`]),
      ...[...wave.dimensions.map(({ id }) => id), COUNT, SEARCH, FRAME].map((id) => `dimension.${id}`),
    ];
    const own = keys.filter((key) => /^(field|question|dimension)\./.test(key));
    expect(own.filter((key) => !known.includes(key))).toEqual([]);
  });
});

describe('the messages that come late', () => {
  const lateKeys = keys.filter((key) => !(key in first));
  const late =
    /^(app.(CurrentLink|Embed|Kept(Missing|Notice)|Paper|UnreadNotice|offline)|i18n.use(AskedWords|ErrorReport|PictureWords)|state.searchTexts|views.(about|counting|descent|charts.(NoCharts|frame.(RestsOn|Saving|save))|facets.(FoundBy|Relief|TownLine)|map.(MapSaving|MapSourcesPanel|OutlyingMarks|ground.TouchHint)|detail|disagreements|method|palette|share|sources|story|table|timeline.LaneTables))\b/;
  // Tables say "inferred" of what only these charts tell.
  const ofCharts = /^views.charts.(extent|plots|promises|responses|wages|frame.TwinTable)\b/;

  it('are asked for by no view of the first load', () => {
    // These are the dataset's labels, said where its claims are.
    const ofClaims = /^(question|field|counted_group|labor_organization|made)\./;
    const early = sources.filter(({ file }) => !late.test(file) && !ofCharts.test(file));
    expect(lateKeys.length).toBeGreaterThan(50);
    expect(lateKeys.filter(usedIn(early.map(({ text }) => text)))).toEqual(
      lateKeys.filter((key) => ofClaims.test(key)),
    );
  });

  it('are asked for by the charts below the first two only where these bring them', () => {
    const charted = usedIn(sources.filter(({ file }) => ofCharts.test(file)).map(({ text }) => text));
    const used = lateKeys.filter(charted);
    expect(used.length).toBeGreaterThan(50);
    expect(used.filter((key) => !(key in withCharts))).toEqual([]);
  });
});

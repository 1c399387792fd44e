// @vitest-environment node
import { parse, TYPE, type MessageFormatElement } from '@formatjs/icu-messageformat-parser';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { storySteps } from '../../../src/state/view.ts';
import { fieldOf } from '../../../src/domain/field.ts';
import { restsOf, values, viewAt } from '../../../src/views/story/step.ts';
import { numberOf, steps } from '../../../src/views/story/steps.ts';
import { citedBy, rowsOf, stepOf } from '../../../src/views/story/storyData.ts';
import { waveDataset } from '../../support/datasets.ts';

const en = JSON.parse(readFileSync('src/i18n/locales/en/story.json', 'utf8')) as Record<string, string>;
const wave = waveDataset();
const sentences = steps.flatMap(({ title, told }) => [title, ...told]);

/** What a message says itself, whatever goes into it. */
function ownWords(elements: readonly MessageFormatElement[]): string {
  return elements
    .map((element) => {
      if (element.type === TYPE.literal) return element.value;
      if (element.type === TYPE.select || element.type === TYPE.plural) {
        return Object.values(element.options)
          .map(({ value }) => ownWords(value))
          .join(' ');
      }
      return ' ';
    })
    .join('');
}

const numbers =
  /\d|\b(two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens?|hundreds?|thousand|half|twice|double[ds]?|percent)\b/i;

describe('the steps', () => {
  it('are 8 to 12, those an address can name, in their order', () => {
    expect(steps.map(({ id }) => id)).toEqual(storySteps);
    expect(steps.length).toBeGreaterThanOrEqual(8);
    expect(steps.length).toBeLessThanOrEqual(12);
    expect(steps.map(({ id }) => numberOf(id))).toEqual(steps.map((_, at) => at + 1));
  });

  it.each(steps)('$id shows some actions, by values that there are', (step) => {
    const { selection = [], open } = step.patch;
    expect(selection.length).toBeGreaterThan(0);
    for (const clause of selection) {
      expect(wave.dimensions.map(({ id }) => id)).toContain(clause.dimension);
      if (clause.kind !== 'values') continue;
      const column = wave.table.columns.get(clause.dimension)!;
      expect('values' in column ? column.values : []).toEqual(
        expect.arrayContaining(clause.values.filter((value) => value !== 'unknown')),
      );
    }
    expect(rowsOf(wave, selection).length).toBeGreaterThan(0);
    if (open != null) expect(wave.rowOf(open)).toBeDefined();
  });

  it.each(steps)('$id sets everything a step before it may have set', (step) => {
    const keys = new Set(steps.flatMap((other) => Object.keys(viewAt(other))));
    expect(Object.keys(viewAt(step)).sort()).toEqual([...keys].sort());
  });

  it.each(steps)('$id rests on actions, fields and steps that there are', ({ title, told }) => {
    for (const rest of [title, ...told].flatMap(restsOf)) {
      if (rest.kind === 'rows' || rest.kind === 'part') continue;
      if (rest.kind !== 'count') expect(wave.rowOf(rest.event), rest.event).toBeDefined();
      if (rest.kind === 'field') expect(fieldOf(wave, rest.field), rest.field).toBeDefined();
      // What is missing on purpose is told as missing.
      if (rest.kind === 'field' && rest.event.startsWith('nbc') && rest.field === 'wage_won') continue;
      expect(citedBy(wave, rest), JSON.stringify(rest)).not.toEqual([]);
    }
  });
});

describe('the sentences', () => {
  it.each(sentences)('$id types no figure', ({ id }) => {
    expect(ownWords(parse(en[id] ?? '1'))).not.toMatch(numbers);
  });

  it.each(sentences.filter(({ figures }) => figures !== undefined))(
    '$id, which has figures, says what they rest on',
    (sentence) => {
      expect(restsOf(sentence)).not.toEqual([]);
    },
  );

  it('tell of a return to the main production at every action that demands it', () => {
    const told = sentences.find(({ id }) => id === 'story.won.return');
    const events = told === undefined ? [] : restsOf(told).map((rest) => 'event' in rest && rest.event);
    const all = rowsOf(wave, [values('demand', 'return_to_parent_company')]);
    expect([...events].sort()).toEqual(all.map((row) => wave.key(row)).sort());
  });

  it('tell of every promise reported broken', () => {
    const told = sentences.find(({ id }) => id === 'story.won.broken');
    const steps = told === undefined ? [] : restsOf(told).filter(({ kind }) => kind === 'step');
    const broken = rowsOf(wave, []).filter((row) =>
      wave.roles.steps?.(row).some(({ kind, basis }) => kind === 'broken' || (kind === 'paid' && basis === 'stated')),
    );
    expect(steps).toHaveLength(broken.length);
  });

  it('have the steps in mind that they tell', () => {
    expect(stepOf(wave, 'kunan-holding-2021-07', 'response')).toMatchObject({
      what: 'dismissal',
      source: 'orda-protest-summer',
    });
    expect(stepOf(wave, 'ozenenergoservice-2021-07', 'threat')?.source).toBe('rferl-31382395');
    expect(stepOf(wave, 'glovo-almaty-2021-07', 'demand', 'demand')?.source).toBe(
      'industrialconflicts-10823002',
    );
  });

  it('use every figure they are given', () => {
    for (const { id, figures = {} } of sentences) {
      const wanted = Object.keys(figures);
      expect(wanted.filter((name) => en[id]?.includes(`{${name}`) !== true), id).toEqual([]);
    }
  });
});

// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { compileAtlas } from '../../../src/data/compile/compileAtlas.ts';
import { contradictions } from '../../../src/data/report/contradictions.ts';
import { citingEvents, paragraphReport } from '../../../src/data/report/paragraphs.ts';
import { fixture } from '../fixtures/dataset.ts';
import { set } from '../fixtures/edits.ts';

const atlas = compileAtlas(fixture(), 'en', () => '');

describe('the report', () => {
  it('lists who cites each of the paragraphs 2 to 52', () => {
    const paragraphs = citingEvents(atlas);
    expect(paragraphs.map(({ n }) => n)).toEqual(Array.from({ length: 51 }, (_, i) => i + 2));
    expect(paragraphs[0]?.events).toEqual(['quarry']);
    expect(paragraphs[1]?.events).toEqual(['bakery', 'quarry']);
    expect(paragraphs[2]?.events).toEqual([]);
  });

  it('ends with the paragraphs nobody cites', () => {
    const text = paragraphReport(atlas);
    expect(text).toContain('¶3  bakery, quarry\n');
    expect(text).toMatch(/cited by no event: ¶4, ¶6, /);
  });

  it('names a percent that the amounts contradict', () => {
    expect(contradictions(atlas)).toEqual([
      'quarry  wages.won says 50 %, its amounts imply 100-180.7 %',
    ]);
    const consistent = fixture(set('events/quarry.json', '/wages/won/0/value', 150));
    expect(contradictions(compileAtlas(consistent, 'en', () => ''))).toEqual([]);
  });
});

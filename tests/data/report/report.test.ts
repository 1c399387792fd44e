// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { compileAtlas } from '../../../src/data/compile/compileAtlas.ts';
import { disagreementCount, disagreementReport } from '../../../src/data/report/disagreements.ts';
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
});

describe('the report of disagreements', () => {
  it('counts them, and gives each with its readings, who says so, and the arithmetic', () => {
    const text = disagreementReport(atlas);
    const { found, events } = disagreementCount(atlas);
    expect(text).toContain(`${found} disagreements in ${events} of ${atlas.events.length} events`);
    expect(text).toMatch(/wages\.won: percent\n {4}\* 50 \(gazette ¶\d+, stated\)/);
    expect(text).toMatch(/against wages\.before: .+\n.*against wages\.after: .+\n {4}which makes 100-180\.7/s);
  });

  it('tells a demand that is also denied from what became of it', () => {
    const denied = [{ source: 'gazette', at: [5], basis: 'stated' }];
    const text = disagreementReport(compileAtlas(fixture(set('events/quarry.json', '/demands/0/denied', denied)), 'en', () => ''));
    expect(text).toContain(
      'demands (pay_raise): within_source\n    * made (gazette ¶2, stated)\n    - not made (gazette ¶5, stated)\n',
    );
  });

  it('no longer names a percent that the amounts bear out', () => {
    const consistent = fixture(set('events/quarry.json', '/wages/won/0/value', 150));
    expect(disagreementReport(compileAtlas(consistent, 'en', () => ''))).not.toContain('wages.won: percent');
  });
});

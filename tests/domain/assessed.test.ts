// @vitest-environment node
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseAtlas } from '../../src/data/parseAtlas.ts';
import { assessed } from '../../src/domain/assessed.ts';
import { claim, date, eventWith } from './event.fixture.ts';

describe('what the rules make of an event', () => {
  it('stands beside what is recorded of it', () => {
    const event = eventWith({
      action_type: [claim('labor_protest')],
      start: [claim(date('2021-07-01')), claim(date('2021-07-02'), 'herald')],
    });
    expect(assessed(event)).toEqual({
      ...event,
      disagreements: [{ kind: 'between_sources', field: 'start', claims: [0, 1], against: [] }],
      standing: { ilo: 'out', tracker: 'in', acled: 'untold' },
    });
  });

  it('is in the compiled wave as the rules have it', () => {
    const { events } = parseAtlas(JSON.parse(readFileSync('public/data/atlas.en.json', 'utf8')));
    expect(events.length).toBeGreaterThan(0);
    for (const event of events) expect(assessed(event)).toEqual(event);
  });
});

// @vitest-environment node
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseAtlas } from '../../src/data/parseAtlas.ts';
import { strikeDataset } from '../../src/data/strikes/dataset.ts';
import { readings } from '../../src/domain/claim.ts';
import { factsOf } from '../../src/domain/facts.ts';
import { takingPart } from '../../src/domain/measures.ts';
import { underReading } from '../../src/domain/reading.ts';
import { claim, eventWith } from './event.fixture.ts';

const atlas = parseAtlas(JSON.parse(readFileSync('public/data/atlas.en.json', 'utf8')));
const eventOf = (id: string) => atlas.events.find((event) => event.id === id)!;
const quantities = new Set([
  'participants',
  'workforce',
  'stated_duration',
  'demand_count',
  ...['before', 'target', 'after', 'demanded', 'offered', 'won'].map((rung) => `wages.${rung}`),
]);

describe('an event under a reading', () => {
  it('is the event itself under the chosen claims', () => {
    for (const event of atlas.events) expect(underReading(event, 'in_use')).toBe(event);
  });

  it('puts the claim asked for first and loses none', () => {
    const { participants } = eventOf('industrial-service-resources-2021-07');
    const lowest = underReading(eventOf('industrial-service-resources-2021-07'), 'lowest');
    expect(participants[0]?.value.low).toBe(570);
    expect(lowest.participants.map(({ value }) => value.low)).toEqual([200, 570]);
    expect(lowest.participants[1]).toBe(participants[0]);
  });

  it('never takes a workforce for people taking part', () => {
    const event = eventOf('kezbi-2021-06');
    const [claim] = event.participants;
    const staff = { ...claim!, counts: 'staff', value: { ...claim!.value, low: 9000, high: 9000 } } as const;
    const read = underReading({ ...event, participants: [...event.participants, staff] }, 'highest');
    expect(takingPart(read)[0]?.value.low).toBe(1200);
    expect(read.participants[0]).not.toBe(staff);
  });

  it('leaves a fact as it is where the claim asked for stands first, or where there is none', () => {
    const value = (low: number) => ({ low, high: low, wording: 'exact' } as const);
    const event = eventWith({
      participants: [{ ...claim(value(1200)), counts: 'staff' }],
      workforce: [claim(value(300)), claim(value(400), 'herald')],
    });
    const read = underReading(event, 'lowest');
    expect(read.participants).toBe(event.participants);
    expect(read.workforce).toBe(event.workforce);
    expect(underReading(event, 'highest').workforce).toEqual([event.workforce[1], event.workforce[0]]);
  });

  it.each(readings)('changes nothing but quantities on the real data: %s', (reading) => {
    const changed = new Set<string>();
    for (const event of atlas.events) {
      const read = underReading(event, reading);
      const facts = factsOf(read);
      for (const [name, fact] of factsOf(event)) {
        expect(new Set(facts.get(name))).toEqual(new Set(fact));
        if (facts.get(name)?.[0] !== fact[0]) changed.add(name);
      }
      const { demands, chronology, links, sites, tactics, employer } = event;
      expect(read).toMatchObject({ demands, chronology, links, sites, tactics, employer });
    }
    expect([...changed].filter((name) => !quantities.has(name))).toEqual([]);
    expect(changed.size > 0).toBe(reading !== 'in_use');
  });
});

describe('the wave under the three readings', () => {
  const [chosen, lowest, highest] = (['in_use', 'lowest', 'highest'] as const).map((reading) =>
    strikeDataset(atlas, reading),
  );

  it('keeps rows, dates, places and outcomes, and orders the headcounts', () => {
    let apart = 0;
    for (let row = 0; row < chosen!.length; row++) {
      const ask = (dataset: typeof chosen) => ({
        key: dataset!.key(row),
        outcome: dataset!.roles.outcome?.(row),
        span: dataset!.roles.span?.(row),
        sites: dataset!.roles.sites?.(row),
      });
      expect(ask(lowest)).toEqual(ask(chosen));
      expect(ask(highest)).toEqual(ask(chosen));
      const sizes = [lowest, chosen, highest].map((dataset) => dataset!.roles.size?.(row)?.low ?? 0);
      expect(sizes).toEqual([...sizes].sort((a, b) => a - b));
      if (sizes[0] !== sizes[2]) apart += 1;
    }
    expect(apart).toBeGreaterThan(2);
  });

  it('moves actions between size classes and no other column', () => {
    for (const [id, column] of chosen!.table.columns) {
      const same = JSON.stringify(lowest!.table.columns.get(id)) === JSON.stringify(column);
      expect([id, same]).toEqual([id, id !== 'size']);
    }
  });

  it('says of the list which claim is in use, and which the coder chose', () => {
    const field = lowest!.fields.find(({ id }) => id === 'participants')!;
    const row = lowest!.rowOf('industrial-service-resources-2021-07')!;
    expect(field.claims(row).map(({ chosen: first = false }) => first)).toEqual([false, true]);
    expect(field.sortKey(row)).toBe(200);
    const own = chosen!.fields.find(({ id }) => id === 'participants')!;
    expect(own.claims(row).some((claim) => claim.chosen)).toBe(false);
  });
});

// @vitest-environment node
import { describe, expect, it } from 'vitest';
import type { Claim } from '../../src/domain/claim.ts';
import type { ActionType, Tactic } from '../../src/domain/codes.ts';
import { verdictOf } from '../../src/domain/definition.ts';
import type { Event, Headcount } from '../../src/domain/event.ts';
import { definitions } from '../../src/domain/standing.ts';
import { waveDataset } from '../support/datasets.ts';
import { claim, eventWith } from './event.fixture.ts';

const inferred = <T>(value: T): Claim<T> => ({ ...claim(value), basis: 'inferred', note: 'why' });
const typed = (...types: ActionType[]) => types.map((type) => claim(type));
const people = (high: number | null): Claim<Headcount> => ({
  ...claim({ low: 1, high, wording: 'exact' }),
  counts: 'on_strike',
});
const stated = { source: 'gazette', at: [1], basis: 'stated' };
const message = (id: string) => ({ kind: 'label', label: { kind: 'message', id } });
const rally = { ...claim('x'), kind: 'rally', text: 'They rally.' } as const;

function standing(known: Partial<Event>) {
  const event = eventWith(known);
  return definitions.map((definition) => {
    const { standing, ground } = verdictOf(event, definition);
    return `${standing}: ${ground}`;
  });
}

describe('verdictOf', () => {
  it('takes a strike of which no gathering is told for one that may have demonstrated', () => {
    expect(standing({})).toEqual(['in: stoppage', 'in: stoppage', 'untold: no_gathering_told']);
  });

  it('takes a protest for no stoppage, and for a labor protest where the workers’ trade is known', () => {
    const protest = { action_type: typed('labor_protest') };
    expect(standing({ ...protest, industry: [claim('8690')], employer: nobody })).toEqual([
      'out: protest',
      'in: protest',
      'untold: no_gathering_told',
    ]);
    expect(standing({ ...protest, employer: nobody, chronology: [rally] })).toEqual([
      'out: protest',
      'untold: no_workforce',
      'in: gathering',
    ]);
  });

  it('leaves open whether work stopped where that it was a protest is only inferred', () => {
    expect(standing({ action_type: [inferred<ActionType>('labor_protest')] })[0]).toBe('untold: protest_inferred');
    const both = [inferred<ActionType>('labor_protest'), claim<ActionType>('labor_protest')];
    expect(standing({ action_type: both })[0]).toBe('out: protest');
  });

  it('counts no threat, unless something was done to make it heard', () => {
    const threat = { action_type: typed('strike_threat') };
    expect(standing(threat)).toEqual(['out: announced', 'out: announced', 'out: announced']);
    expect(standing({ ...threat, tactics: [claim('video_appeal')] })).toEqual([
      'out: announced',
      'untold: announced_publicly',
      'out: announced',
    ]);
    expect(standing({ ...threat, tactics: [claim('march')] })[2]).toBe('in: gathering');
  });

  it('does not choose between claims that differ', () => {
    expect(standing({ action_type: typed('strike', 'labor_protest') })).toEqual([
      'untold: claims_differ',
      'in: strike_or_protest',
      'untold: no_gathering_told',
    ]);
    expect(standing({ action_type: typed('strike', 'strike_threat') })[1]).toBe(
      'untold: claims_differ',
    );
    expect(standing({ action_type: typed('strike', 'strike') })[0]).toBe('in: stoppage');
  });

  it.each<[Tactic, string]>([
    ['rally', 'in: gathering'],
    ['occupation', 'in: gathering'],
    ['sit_in', 'in: gathering'],
    ['tent_camp', 'in: gathering'],
    ['gate_blockade', 'in: gathering'],
    ['road_blockade', 'in: gathering'],
    ['building_entry', 'in: gathering'],
    ['hunger_strike', 'untold: no_gathering_told'],
    ['refusal_of_shift', 'untold: no_gathering_told'],
    ['petition', 'untold: no_gathering_told'],
  ])('asks of %s whether people had to be there', (tactic, expected) => {
    expect(standing({ tactics: [claim(tactic)] })[2]).toBe(expected);
  });

  it('does not take for told what the coder inferred', () => {
    expect(standing({ tactics: [inferred('rally')] })[2]).toBe('untold: gathering_inferred');
    const { rests } = verdictOf(eventWith({ tactics: [inferred('rally'), claim('march')] }), 'acled');
    expect(rests.map(({ citation }) => citation.basis)).toEqual(['stated']);
  });

  it('rests on a rally once, whether it is a tactic, a step or both', () => {
    const restsOf = (known: Partial<Event>) =>
      verdictOf(eventWith(known), 'acled').rests.map(({ field }) => field);
    expect(restsOf({ chronology: [rally] })).toEqual(['chronology']);
    expect(restsOf({ tactics: [claim('rally')], chronology: [rally] })).toEqual(['tactics']);
    expect(restsOf({ tactics: [inferred('rally')], chronology: [rally] })).toEqual(['chronology']);
    const supposed = { ...rally, basis: 'inferred' } as const;
    expect(restsOf({ tactics: [inferred('rally')], chronology: [supposed] })).toEqual(['tactics']);
    expect(restsOf({ tactics: [claim('march')], chronology: [rally] })).toEqual(['tactics', 'chronology']);
    expect(restsOf({ tactics: [claim('rally', 'herald')], chronology: [rally] })).toHaveLength(2);
  });

  it('leaves out what every claim says were fewer than the definition asks for', () => {
    const few: Partial<Event> = { tactics: [claim('rally')], participants: [people(2)] };
    expect(standing(few)).toEqual(['in: stoppage', 'in: stoppage', 'out: too_few']);
    expect(standing({ ...few, participants: [people(1)] })[1]).toBe('out: too_few');
    expect(standing({ ...few, participants: [people(2), people(null)] })[2]).toBe('in: gathering');
    expect(standing({ ...few, participants: [people(3)] })[2]).toBe('in: gathering');
  });

  it('rests on claims, with field, source and passage', () => {
    const [rest] = verdictOf(eventWith({ tactics: [claim('rally', 'herald')] }), 'acled').rests;
    expect(rest).toEqual({
      field: 'tactics',
      cell: { kind: 'label', label: { kind: 'message', id: 'tactic.rally' } },
      citation: { source: 'herald', at: [1], basis: 'stated' },
    });
  });

  it('rests on the type of action, with the coder’s note where there is one', () => {
    const types = [inferred<ActionType>('labor_protest'), claim<ActionType>('labor_protest', 'herald')];
    const { rests } = verdictOf(eventWith({ action_type: types }), 'ilo');
    const of = { field: 'action_type', cell: message('action_type.labor_protest') };
    expect(rests).toStrictEqual([
      { ...of, citation: { source: 'gazette', at: [1], basis: 'inferred', note: 'why' } },
      { ...of, citation: { source: 'herald', at: [1], basis: 'stated' } },
    ]);
  });

  it('rests on the headcounts where they are too few, as they are worded', () => {
    const { rests } = verdictOf(eventWith({ participants: [people(2)] }), 'acled');
    expect(rests).toEqual([
      {
        field: 'participants',
        cell: { kind: 'range', range: { low: 1, high: 2 }, unit: 'people', wording: 'exact' },
        citation: stated,
      },
    ]);
  });

  it('rests on what made a threat heard, after the threat', () => {
    const threat = { action_type: typed('strike_threat'), tactics: [claim<Tactic>('video_appeal')] };
    expect(verdictOf(eventWith(threat), 'tracker').rests).toEqual([
      { field: 'action_type', cell: message('action_type.strike_threat'), citation: stated },
      { field: 'tactics', cell: message('tactic.video_appeal'), citation: stated },
    ]);
  });

  it('rests on the little that is told of who protested, where the trade is not known', () => {
    const protest = { action_type: typed('labor_protest'), employer: nobody, occupation: [claim('masons')] };
    expect(verdictOf(eventWith(protest), 'tracker').rests).toEqual([
      { field: 'action_type', cell: message('action_type.labor_protest'), citation: stated },
      { field: 'occupation', cell: { kind: 'text', text: 'masons' }, citation: stated },
    ]);
  });

  it('rests on a step by its name', () => {
    expect(verdictOf(eventWith({ chronology: [rally] }), 'acled').rests).toEqual([
      { field: 'chronology', cell: message('step.rally'), citation: stated },
    ]);
  });
});

const nobody = { aliases: [], parent_company: [], client: [], ownership: [] };

describe('the wave', () => {
  const wave = waveDataset();

  it('says of every verdict what it rests on', () => {
    const silent = definitions.flatMap((definition) =>
      Array.from({ length: wave.length }, (_, row) => wave.roles.record?.(row)).filter(
        (event) => event === undefined || verdictOf(event, definition).rests.length === 0,
      ),
    );
    expect(silent).toEqual([]);
  });
});

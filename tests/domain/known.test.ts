// @vitest-environment node
import { describe, expect, it } from 'vitest';
import type { PlaceKind } from '../../src/domain/codes.ts';
import type { Dataset, Field, FieldRole, Roles, Site } from '../../src/domain/dataset.ts';
import { canHave, isKnown, isTownless } from '../../src/domain/known.ts';
import { orchardDataset } from '../support/datasets.ts';
import { claim } from './event.fixture.ts';
import { fieldWith, shown } from './field.fixture.ts';

const recording = (roles: Roles): Dataset => ({ ...orchardDataset(), roles });

/** A field of a role, of whose first row alone something is claimed. */
const drawn = (role: FieldRole): Field => ({ ...fieldWith(role, [shown('something')]), role });

describe('a field of a row', () => {
  const dataset = recording({
    outcome: (row) => (row === 1 ? 'won' : 'unknown'),
    size: (row) => (row === 1 ? { low: 600, high: null } : undefined),
  });

  it.each([fieldWith('fruit', [shown('apple')]), drawn('start')])('is known where somebody claims it: $id', (field) => {
    expect(isKnown(dataset, field, 0)).toBe(true);
    expect(isKnown(dataset, field, 1)).toBe(false);
  });

  it.each(['outcome', 'size'] as const)('is known as what is drawn of it, not as what is claimed: %s', (role) => {
    expect(isKnown(dataset, drawn(role), 0)).toBe(false);
    expect(isKnown(dataset, drawn(role), 1)).toBe(true);
  });

  it.each(['outcome', 'size'] as const)('is known by its claims where nothing is drawn of it: %s', (role) => {
    expect(isKnown(orchardDataset(), drawn(role), 0)).toBe(true);
    expect(isKnown(orchardDataset(), drawn(role), 1)).toBe(false);
  });
});

describe('a threat', () => {
  const threatened = recording({ outcome: (row) => (row < 2 ? 'not_begun' : 'unknown') });
  const ofBegun = ['outcome', 'start', 'end', 'duration', 'size', 'won', 'after'] as const;

  it.each(ofBegun)('cannot have what only an action that began has: %s', (role) => {
    expect(canHave(threatened, drawn(role), 1)).toBe(false);
    expect(canHave(threatened, drawn(role), 2)).toBe(true);
    expect(canHave(orchardDataset(), drawn(role), 1)).toBe(true);
  });

  it('can have what somebody claims of it all the same', () => {
    expect(canHave(threatened, drawn('start'), 0)).toBe(true);
  });

  it('can have what any action has, whether or not it is told', () => {
    for (const field of [fieldWith('fruit', []), drawn('demanded'), drawn('sites')]) {
      expect(canHave(threatened, field, 1)).toBe(true);
    }
  });
});

describe('a row without a town', () => {
  const site = (kind: PlaceKind): Site => ({
    place: {
      id: kind,
      kind,
      names: { en: kind, ru: kind, kk: kind },
      aliases: [],
      latitude: 43,
      longitude: 52,
      precision: 'B',
      coordinate_source: 'invented',
      admin1: 'KZ-MAN',
    },
    claim: claim(kind),
  });
  const townless = (...kinds: readonly PlaceKind[]) => isTownless(recording({ sites: () => kinds.map(site) }), 0);

  it('is one of whose first place no more than the region is given', () => {
    expect(townless('region')).toBe(true);
    expect(townless('region', 'town')).toBe(true);
    expect(townless('town', 'region')).toBe(false);
    expect(townless('field')).toBe(false);
  });

  it('is none where no place is told, nor where places are not recorded', () => {
    expect(townless()).toBe(false);
    expect(isTownless(orchardDataset(), 0)).toBe(false);
  });
});

// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { cellsBothHold, claimsDiffer } from '../../src/domain/cell.ts';
import type { Outcome } from '../../src/domain/codes.ts';
import type { Cell, ClaimView } from '../../src/domain/dataset.ts';

const claim = (cell: Cell, source = 'a'): ClaimView => ({ cell, source, at: [1], basis: 'stated' });
const text = (words: string): Cell => ({ kind: 'text', text: words });
const outcome = (code: Outcome): Cell => ({ kind: 'outcome', outcome: code });
const won = outcome('won');
const people = (low: number, high: number | null, wording: 'exact' | 'about'): Cell => ({
  kind: 'range',
  range: { low, high },
  unit: 'people',
  wording,
});

describe('claimsDiffer', () => {
  it('looks at what is claimed, not at who claims it', () => {
    expect(claimsDiffer([])).toBe(false);
    expect(claimsDiffer([claim(text('x'))])).toBe(false);
    expect(claimsDiffer([claim(text('x')), claim(text('x'), 'b')])).toBe(false);
    expect(claimsDiffer([claim(text('x')), claim(text('x'), 'b'), claim(text('y'))])).toBe(true);
  });

  it('looks at the numbers, not at how they are worded', () => {
    const about = claim(people(600, 600, 'about'));
    expect(claimsDiffer([about, claim(people(600, 600, 'exact'))])).toBe(false);
    expect(claimsDiffer([about, claim(people(600, null, 'about'))])).toBe(true);
    expect(claimsDiffer([about, claim(people(601, 601, 'about'))])).toBe(true);
  });

  it('looks at the days of a date', () => {
    const day = (edtf: string, max: number): ClaimView =>
      claim({ kind: 'date', date: { edtf, min: 18808, max } });
    expect(claimsDiffer([day('2021-06-30', 18808), day('2021-06-30~', 18808)])).toBe(false);
    expect(claimsDiffer([day('2021-06-30', 18808), day('2021-06-30/2021-07-01', 18809)])).toBe(true);
  });

  it('tells a label, a text and an outcome apart', () => {
    const label = claim({ kind: 'label', label: { kind: 'message', id: 'outcome.won' } });
    expect(claimsDiffer([label, claim({ kind: 'outcome', outcome: 'won' })])).toBe(true);
  });

  it('looks at which outcome it is, and which label', () => {
    expect(claimsDiffer([claim(won), claim(outcome('not_won'))])).toBe(true);
    expect(claimsDiffer([claim(won), claim(won, 'b')])).toBe(false);
    const label = (id: string) => claim({ kind: 'label', label: { kind: 'message', id } });
    expect(claimsDiffer([label('made.true'), label('made.false')])).toBe(true);
    expect(claimsDiffer([label('made.true'), label('made.true')])).toBe(false);
  });
});

describe('cellsBothHold', () => {
  it('sets one outcome against another, and nothing against "unknown"', () => {
    expect(cellsBothHold(won, outcome('not_won'))).toBe(false);
    expect(cellsBothHold(won, won)).toBe(true);
    expect(cellsBothHold(won, outcome('unknown'))).toBe(true);
    expect(cellsBothHold(outcome('unknown'), won)).toBe(true);
  });
});

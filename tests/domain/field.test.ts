// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { differing, differingIn, fieldBehind, fieldFor, fieldOf, fieldsOf, idsOf, isInferred, told } from '../../src/domain/field.ts';
import { orchardDataset, waveDataset } from '../support/datasets.ts';
import { fieldWith, shown } from './field.fixture.ts';

const wave = waveDataset();
const kezbi = wave.rowOf('kezbi-2021-06')!;

describe('the field behind a mark', () => {
  it('is found by its role or its id, sections too', () => {
    expect(fieldFor(wave, 'size')?.id).toBe('participants');
    expect(fieldFor(wave, 'demands')?.id).toBe('demands');
    expect(fieldOf(wave, 'responses')?.role).toBe('steps');
    expect(fieldOf(wave, null)).toBeUndefined();
    expect(fieldFor(orchardDataset(), 'size')).toBeUndefined();
  });

  it('is the one whose claims differ, else the first', () => {
    expect(fieldBehind(wave, kezbi, ['offered', 'after'])?.id).toBe('wage_after');
    expect(fieldBehind(wave, kezbi, ['offered', 'won'])?.id).toBe('wage_offered');
    expect(fieldBehind(orchardDataset(), 0, ['size'])).toBeUndefined();
  });

  it('may be several, in the order of their ids, each once', () => {
    const fields = fieldsOf(wave, 'wage_won.nothing.start.wage_won');
    expect(fields.map(({ id }) => id)).toEqual(['wage_won', 'start', 'wage_won']);
    expect(idsOf(fields)).toBe('wage_won.start');
    expect(idsOf(fieldsOf(wave, null))).toBeNull();
  });

  it('is inferred where what is in use is, whatever others claim; of a set where all is', () => {
    const inferred = (id: string, key: string) => isInferred(fieldOf(wave, id), wave.rowOf(key)!);
    expect(inferred('wage_won', 'kmg-security-zhanaozen-2021-07')).toBe(true);
    expect(inferred('wage_after', 'kezbi-2021-06')).toBe(false);
    expect(inferred('start', 'oilfield-equipment-and-service-2021-07')).toBe(true);
    expect(inferred('wage_won', 'nbc-2021-07')).toBe(false);
    expect(inferred('place', 'oilfield-equipment-and-service-2021-07')).toBe(false);
  });

  it('is inferred by its first claim; a set only by all of them, and neither where nothing is claimed', () => {
    const [said, inferred] = [shown('a'), shown('b', { basis: 'inferred' })];
    const isSo = (...claims: readonly (typeof said)[]) =>
      (['fact', 'set'] as const).map((kind) => isInferred(fieldWith('fruit', claims, kind), 0));
    expect(isSo(inferred, said)).toEqual([true, false]);
    expect(isSo(said, inferred)).toEqual([false, false]);
    expect(isSo(inferred, inferred)).toEqual([true, true]);
    expect(isSo()).toEqual([false, false]);
  });

  it('that there is not, is neither inferred nor tells a number', () => {
    expect(isInferred(undefined, 0)).toBe(false);
    expect(told(undefined, 0)).toBeUndefined();
    expect(differing(undefined, 0)).toBe(0);
  });

  it('counts claims that differ, and reaches from the lowest to the highest', () => {
    const people = fieldFor(wave, 'size');
    expect(differing(people, kezbi)).toBe(3);
    expect(differing(fieldFor(wave, 'demands'), kezbi)).toBe(0);
    expect(differingIn(wave, kezbi, ['size', 'after'])).toBe(5);
    expect(told(fieldFor(wave, 'after'), kezbi)).toEqual({ low: 200_000, high: 400_000 });
    expect(told(fieldFor(wave, 'start'), kezbi)).toBeUndefined();
  });
});

// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { inLatin } from '../../src/state/inLatin.ts';

describe('a word in Latin letters', () => {
  it.each([
    ['кезби', 'kezbi'],
    ['жаңаөзен', 'zhanaozen'],
    ['спецснаб', 'spetssnab'],
    ['щучинск', 'shchuchinsk'],
    ['объект', 'obekt'],
    ['zhanaozen', 'zhanaozen'],
    ['2021', '2021'],
  ])('%s is %s', (word, latin) => {
    expect(inLatin(word)).toBe(latin);
  });

  it.each([
    ['wolt', 'волт'],
    ['holding', 'холдинг'],
    ['khazar', 'хазар'],
  ])('%s is spelt like %s', (latin, cyrillic) => {
    expect(inLatin(latin)).toBe(inLatin(cyrillic));
  });

  it('knows every letter of the Russian and the Kazakh alphabet that has no mark', () => {
    const letters = 'абвгдежзийклмнопрстуфхцчшщъыьэюяёәғқңөұүһі'.normalize('NFKD').replace(/\p{M}/gu, '');
    expect(inLatin(letters)).toMatch(/^[a-z]+$/);
  });
});

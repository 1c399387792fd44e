// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { titleNames } from '../../../src/views/map/titles.ts';
import { placeAt } from './fixture.ts';

const names = (en: string) => ({ en, ru: en, kk: en });
const regions = [
  { code: 'KZ-MAN', code_2022: 'KZ-47', names: names('Mangystau') },
  { code: 'KZ-ATY', code_2022: 'KZ-23', names: names('Atyrau') },
];
const at = (id: string, admin1: string, discs: number) => ({
  place: { ...placeAt(id, 0, 0), admin1 },
  rows: Array.from({ length: discs }, (_, row) => row),
  further: [],
});

describe('titleNames', () => {
  it('names a region once, and a lone place by itself, most discs first', () => {
    const places = [at('Tengiz', 'KZ-ATY', 2), at('Zhanaozen', 'KZ-MAN', 12), at('Aktau', 'KZ-MAN', 1)];
    expect(titleNames(places, regions)).toEqual({
      names: [names('Mangystau'), names('Tengiz')],
      more: false,
    });
  });

  it('leaves the rest to "others" after three', () => {
    const places = ['a', 'b', 'c', 'd'].map((id) => at(id, id, 1));
    expect(titleNames(places, regions)).toMatchObject({ more: true, names: { length: 3 } });
  });
});

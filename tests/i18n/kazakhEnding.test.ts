// @vitest-environment node
import { expect, it } from 'vitest';
import { ablative } from '../../src/i18n/kazakhEnding.ts';

it.each([
  [0, 'ден'],
  [1, 'ден'],
  [2, 'ден'],
  [3, 'тен'],
  [4, 'тен'],
  [5, 'тен'],
  [6, 'дан'],
  [7, 'ден'],
  [8, 'ден'],
  [9, 'дан'],
  [10, 'нан'],
  [20, 'дан'],
  [30, 'дан'],
  [40, 'тан'],
  [50, 'ден'],
  [60, 'тан'],
  [70, 'тен'],
  [80, 'нен'],
  [90, 'нан'],
  [600, 'ден'],
  [1000, 'нан'],
  [1700, 'ден'],
  [2021, 'ден'],
  [2.5, 'тен'],
  [24_000, 'нан'],
  [1_000_000, 'нан'],
])('%d takes the ending its last word asks for: %s', (value, ending) => {
  expect(ablative(value, 'N')).toBe(`N-${ending}`);
});

// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { paragraphsOf } from '../../../src/data/audit/article.ts';
import { datesIn, endsOf, isDate } from '../../../src/data/audit/dates.ts';
import { inContext } from '../../../src/data/audit/excerpt.ts';
import { findName, namesIn } from '../../../src/data/audit/names.ts';
import { numbersIn } from '../../../src/data/audit/numbers.ts';

const numbers = (text: string) =>
  numbersIn(text).map(({ value, percent }) => (percent ? `${value}%` : value));

describe('numbersIn', () => {
  it.each([
    ['reached 1,200.', [1200]],
    ['to 150 thousand tenge (352 USD)', [150_000, 352]],
    ['a 30% rise and 35-45% more', ['30%', 35, '35%', '45%']],
    ['from 200 to 400 thousand', [200, 200_000, 400_000]],
    ['a one hundred percent increase', ['100%']],
    ['on the seventh day of a two-day strike', [7, 2]],
    ['twenty-four of thirty', [24, 30]],
    ['a 24-hour shift, 43-45 degrees', [24, 43, 45]],
    ['the 13th wage', [13]],
    ['two hundred and fifty', [200, 50]],
    ['several hundred people', []],
    ['On June 30, 2021, 50 couriers', [50]],
    ['on 26.07, two', [2]],
    ['by 4.5 percent', ['4.5%']],
    ['nobody tends the oven', []],
  ])('%s', (text, expected) => {
    expect(numbers(text)).toEqual(expected);
  });
});

describe('datesIn', () => {
  it.each([
    ['On June 30, 2021, workers', '2021-06-30'],
    ['The next day, July 1, they', '2021-07-01'],
    ['On the same day, 26.07, two', '2021-07-26'],
    ['on Saturday, July 24, 2021, they', '2021-07-24'],
    ['On the morning of July 29', '2021-07-29'],
    ['on the night of July 22-23 in', '2021-07-22'],
    ['on the night of July 22-23 in', '2021-07-23'],
    ['the night of 22 to 23 July', '2021-07-23'],
    ['on 8 and 10 July', '2021-07-10'],
    ['took place in May at', '2021-05'],
    ['began in September 2019.', '2019-09'],
    ['where in 2011 the', '2011'],
    ['(2021-07-20)', '2021-07-20'],
  ])('%s has %s', (text, edtf) => {
    expect(datesIn(text).some((mention) => isDate(mention, edtf))).toBe(true);
  });

  it.each([
    ['On June 30, 2020, workers', '2021-06-30'],
    ['on 8 and 10 July', '2021-07-09'],
    ['on July 13 they', '2021-07-03'],
    ['they may strike', '2021-05'],
    ['in September 2019', '2021-09'],
    ['on May 3', '2021'],
    ['a raise of 12.50 tenge', '2021-12'],
  ])('%s has no %s', (text, edtf) => {
    expect(datesIn(text).some((mention) => isDate(mention, edtf))).toBe(false);
  });

  it('takes an interval by its ends', () => {
    expect(endsOf('2021-07-26/2021-08-01')).toEqual(['2021-07-26', '2021-08-01']);
    expect(endsOf('[2021-07..2021-08]')).toEqual(['2021-07', '2021-08']);
    expect(endsOf('2021-05~')).toEqual(['2021-05~']);
    expect(endsOf('[..2021-07-19]')).toEqual(['2021-07-19']);
    expect(endsOf('2021-07-19/..')).toEqual(['2021-07-19']);
    for (const unknown of ['..', '../..', 'XXXX-XX-XX']) expect(endsOf(unknown)).toEqual([]);
    expect(datesIn('in May 2021').some((mention) => isDate(mention, '2021-05-XX?'))).toBe(true);
  });
});

describe('names', () => {
  it.each([
    ['workers of the “Stone-Works” LLP went', 'STONE WORKS'],
    ['LLP “Stoneworks Company”', 'Stoneworks Company LLP'],
    ['the Stone Company LLP (SCO) did', 'Stone Company (SCO)'],
    ['the company’s Loaf’s ovens', 'Loaf'],
  ])('%s names %s', (text, name) => {
    expect(findName(text, name)).toBeDefined();
  });

  it('does not take a part of a word for a name', () => {
    expect(findName('the Stonewall', 'Stone')).toBeUndefined();
    expect(findName('LLP', 'LLP')).toBeUndefined();
  });

  it('finds the names of a sentence, not its first word and not its dates', () => {
    expect(namesIn('Workers of Stone Works and Loaf rally in Quarry Town on 3 July.')).toEqual([
      'Stone Works',
      'Loaf',
      'Quarry Town',
    ]);
    expect(namesIn('KSW guards stop.')).toEqual(['KSW']);
  });
});

describe('the text of a source', () => {
  it('falls into its numbered paragraphs', () => {
    const text = '# Head\n\nintro\n\n**¶1** One\nline.\n\n**¶12** Twelve, ¶3.\n';
    expect([...paragraphsOf(text)]).toEqual([
      [1, 'One line.'],
      [12, 'Twelve, ¶3.'],
    ]);
  });

  it('is shown as a few words around what was found', () => {
    const text = 'a b c d e f g h NOW i j k l m n o p';
    const start = text.indexOf('NOW');
    expect(inContext(text, { start, end: start + 3 })).toBe('...c d e f g h [NOW] i j k l m n...');
  });
});

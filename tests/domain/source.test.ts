// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { dayFromIso } from '../../src/domain/day.ts';
import { hasParagraphs, hrefOf, namesDate, namesPublisher, publishedOf } from '../../src/domain/source.ts';
import { orchardDataset, waveDataset } from '../support/datasets.ts';

const day = (iso: string) => dayFromIso(iso)!;

describe('when a source came out', () => {
  it.each([
    ['2021-09-07', '2021-09-07', '2021-09-07'],
    ['2021-08', '2021-08-01', '2021-08-31'],
    ['2021-02', '2021-02-01', '2021-02-28'],
  ])('%s is from %s to %s', (date, min, max) => {
    expect(publishedOf({ date })).toEqual({ edtf: date, min: day(min), max: day(max) });
  });

  it('is about a day where that is all that is known', () => {
    expect(publishedOf({ date: '2021-09-07~' })).toMatchObject({ min: day('2021-09-07'), approximate: true });
  });

  it('is not known where no date is given, or none of these', () => {
    expect(publishedOf({})).toBeUndefined();
    expect(publishedOf({ date: '2021-02-30' })).toBeUndefined();
    expect(publishedOf({ date: '2021/2022' })).toBeUndefined();
    expect(publishedOf({ date: '2021-09-07/2021-09-09' })).toBeUndefined();
    expect(publishedOf({ date: 'Y12021-09' })).toBeUndefined();
  });

  it('is read of every source that says it', () => {
    const unread = [...waveDataset().sources.values()].filter(
      (source) => source.date !== undefined && publishedOf(source) === undefined,
    );
    expect(unread).toEqual([]);
  });
});

describe('a source', () => {
  const [ledger] = [...orchardDataset().sources.values()];
  const read = (...opens: readonly (string | undefined)[]) =>
    ledger && hasParagraphs({
      ...ledger,
      passages: opens.map((words, i) => ({ n: i + 1, reports: 'Fruit.', ...(words === undefined ? {} : { opens: words }) })),
    });

  it('has paragraphs of its own where the words of one were seen', () => {
    expect(read('In the upper', undefined)).toBe(true);
    expect(read(undefined, undefined)).toBe(false);
    expect(read()).toBe(false);
  });

  it('says who published it where its label begins with that', () => {
    expect(namesPublisher({ label: 'Herald, 7 July', publisher: 'Herald' })).toBe(true);
    expect(namesPublisher({ label: 'Letter to the Herald', publisher: 'Herald' })).toBe(false);
  });
});

describe('the date of a source', () => {
  it.each([
    ['aktobe.city, 7 Jul 2021', '2021-07-07'],
    ['aktobe.city, 7 июля 2021 года', '2021-07-07'],
    ['aktobe.city, 2021 жылғы 7 шілде', '2021-07-07'],
    ['The Diplomat, Aug 2021', '2021-08'],
  ])('is in its label: %s', (label, date) => {
    expect(namesDate({ label, date })).toBe(true);
  });

  it.each([
    ['GlobalSource, Sep 2021', '2021-09-07'],
    ['RFE/RL, 7 Sep 2021', '2021-09-07~'],
    ['RFE/RL, 2021', '2021-08'],
    ['7, Herald of 2021', '2021-07-07'],
    ['The Diplomat, Aug 2020', '2021-08'],
    ['The Diplomat, Aug 2021', undefined],
  ])('is not, or not as exactly as it is known: %s, %s', (label, date) => {
    expect(namesDate({ label, ...(date === undefined ? {} : { date }) })).toBe(false);
  });
});

describe('the link to a source', () => {
  it.each([
    ['example.org/a/1.html', 'https://example.org/a/1.html'],
    ['example.org', 'https://example.org'],
    ['news.example.org/a', 'https://news.example.org/a'],
    ['example.org/?q=1', undefined],
    ['javascript:alert(1)', undefined],
    ['user@example.org', undefined],
    [undefined, undefined],
  ])('for the address %s is %s', (address, href) => {
    expect(hrefOf(address === undefined ? {} : { address })).toBe(href);
  });
});

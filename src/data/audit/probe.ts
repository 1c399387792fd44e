import type { Range } from '../../domain/claim.ts';
import type { Headcount } from '../../domain/event.ts';
import { datesIn, endsOf, isDate } from './dates.ts';
import { matches, type Excerpt } from './excerpt.ts';
import { findAnyName, namesIn } from './names.ts';
import { numbersIn, type NumberMention } from './numbers.ts';

/** One thing of a claim that has to stand in a paragraph it cites. */
export interface Probe {
  readonly wanted: string;
  find(paragraph: string): Excerpt | undefined;
}

/** Every spelling of one company or place. */
export type Spellings = readonly string[];

function numberProbe(value: number, percent: boolean, accept = (_: NumberMention, __: string) => true): Probe {
  return {
    wanted: percent ? `${value}%` : `${value}`,
    find: (text) =>
      numbersIn(text).find(
        (found) => found.value === value && found.percent === percent && accept(found, text),
      ),
  };
}

/** The known bounds of a range, each once. */
export function rangeProbes({ low, high }: Range, percent: boolean): readonly Probe[] {
  const bounds = [...new Set([low, high])].filter((bound) => bound !== null);
  return bounds.map((bound) => numberProbe(bound, percent));
}

/** Days of a duration; a week is seven of them. */
export function durationProbes({ low, high }: Range): readonly Probe[] {
  const weeks = { wanted: '7', find: (text: string) => matches(text, /\b(?:a|one) week\b/gi)[0] };
  return rangeProbes({ low, high }, false).map((probe) =>
    probe.wanted === '7'
      ? { ...probe, find: (text: string) => probe.find(text) ?? weeks.find(text) }
      : probe,
  );
}

function preceded(words: string): (found: Excerpt, text: string) => boolean {
  const pattern = new RegExp(`\\b(?:${words})\\s+(?:the\\s+)?$`, 'i');
  return ({ start }, text) => pattern.test(text.slice(0, start));
}

function wordProbe(wanted: string, pattern: RegExp): Probe {
  return { wanted, find: (text) => matches(text, pattern)[0] };
}

/** A headcount in the words its wording class stands for. */
export function headcountProbes({ low, high, wording }: Headcount): readonly Probe[] {
  const number = low ?? high ?? 0;
  switch (wording) {
    case 'exact':
      return rangeProbes({ low, high }, false);
    case 'about': {
      const about = preceded('about|approximately|around|nearly|almost|some|roughly');
      return [{ ...numberProbe(number, false, about), wanted: `about ${number}` }];
    }
    case 'more_than': {
      const more = preceded('more than|over|at least|upwards of');
      return [{ ...numberProbe(number, false, more), wanted: `more than ${number}` }];
    }
    case 'dozens':
      return [wordProbe('dozens', /\bdozens\b/gi)];
    case 'several_hundred':
      return [wordProbe('several hundred', /\bseveral hundred\b/gi)];
    case 'hundreds':
      return [wordProbe('hundreds', /\bhundreds\b(?! of thousands)/gi)];
  }
}

/** A date, or both ends of one that is only known between two. */
export function dateProbes(edtf: string): readonly Probe[] {
  return endsOf(edtf).map((end) => ({
    wanted: end,
    find: (text) => datesIn(text).find((mention) => isDate(mention, end)),
  }));
}

/** A name in any spelling known for it, or else word by word. */
export function nameProbe(name: string, known: readonly Spellings[]): Probe {
  const spellings = (text: string) => [
    text,
    ...known.filter((group) => group.some((each) => sameName(each, text))).flat(),
  ];
  return {
    wanted: name,
    find(text) {
      const whole = findAnyName(text, spellings(name));
      if (whole !== undefined) return whole;
      const parts = name.split(/[\s-]+/).map((part) => findAnyName(text, spellings(part)));
      return parts.length > 1 && parts.every((part) => part !== undefined) ? parts[0] : undefined;
    },
  };
}

function sameName(a: string, b: string): boolean {
  return findAnyName(a, [b]) !== undefined && findAnyName(b, [a]) !== undefined;
}

/** Numbers too small and common in our own prose to be figures of the source. */
const common = 1;

/** Every number and date of a text in our own words. */
export function figureProbes(text: string): readonly Probe[] {
  const numbers = numbersIn(text)
    .filter(({ value }) => value > common)
    .map(({ value, percent }) => numberProbe(value, percent));
  const dates = datesIn(text).map(({ year, month, day, start, end }): Probe => {
    const same = (own: number | undefined, other: number | undefined) =>
      own === undefined || other === undefined || own === other;
    return {
      wanted: text.slice(start, end),
      find: (paragraph) =>
        datesIn(paragraph).find(
          (found) =>
            found.day === day &&
            found.month === month &&
            same(year, found.year) &&
            (month !== undefined || found.year === year),
        ),
    };
  });
  return [...numbers, ...dates];
}

/** Every number, date and name of a text in our own words. */
export function proseProbes(text: string, known: readonly Spellings[]): readonly Probe[] {
  return [...figureProbes(text), ...namesIn(text).map((name) => nameProbe(name, known))];
}

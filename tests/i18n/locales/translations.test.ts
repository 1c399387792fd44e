// @vitest-environment node
import { parse, TYPE, type MessageFormatElement } from '@formatjs/icu-messageformat-parser';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { latinLeftIn, latinNamesIn, latinWords } from '../../support/latinWords.ts';

type Words = Readonly<Record<string, string>>;
const read = (path: string) => JSON.parse(readFileSync(path, 'utf8')) as Words;
const folder = (language: string) => `src/i18n/locales/${language}`;
const files = readdirSync(folder('en')).filter((file) => file.endsWith('.json'));
const translations = ['ru', 'kk'] as const;

interface Shape {
  readonly names: readonly string[];
  readonly literals: string;
}

/** Arguments by name and kind, tags, and every literal word of a message. */
function shapeOf(message: string): Shape {
  const found = new Set<string>();
  const literals: string[] = [];
  const walk = (elements: readonly MessageFormatElement[]) => {
    for (const element of elements) {
      if (element.type === TYPE.literal) literals.push(element.value);
      else if (element.type === TYPE.tag) found.add(`<${element.value}>`);
      else if (element.type !== TYPE.pound) found.add(element.value);
      if (element.type === TYPE.select || element.type === TYPE.plural) {
        for (const option of Object.values(element.options)) walk(option.value);
      }
      if (element.type === TYPE.tag) walk(element.children);
    }
  };
  walk(parse(message));
  return { names: [...found].sort(), literals: literals.join(' ') };
}

function options(message: string): readonly { readonly kind: string; readonly keys: readonly string[] }[] {
  const found: { kind: string; keys: string[] }[] = [];
  const walk = (elements: readonly MessageFormatElement[]) => {
    for (const element of elements) {
      if (element.type === TYPE.plural || element.type === TYPE.select) {
        const kind = element.type === TYPE.select ? 'select' : (element.pluralType ?? 'cardinal');
        found.push({ kind, keys: Object.keys(element.options) });
        for (const option of Object.values(element.options)) walk(option.value);
      }
      if (element.type === TYPE.tag) walk(element.children);
    }
  };
  walk(parse(message));
  return found;
}

describe.each(translations)('the catalogue of %s', (language) => {
  it('has the files and the keys of the English one', () => {
    const own = readdirSync(folder(language)).filter((file) => file.endsWith('.json'));
    expect(own).toEqual(files);
    for (const file of files) {
      const english = Object.keys(read(`${folder('en')}/${file}`));
      expect(Object.keys(read(`${folder(language)}/${file}`)), file).toEqual(english);
    }
  });

  const messages = files.flatMap((file) => {
    const translated = read(`${folder(language)}/${file}`);
    return Object.entries(read(`${folder('en')}/${file}`)).map(([key, english]) => ({
      key,
      english,
      words: translated[key] ?? '',
    }));
  });

  it('takes the same arguments and tags', () => {
    const differing = messages.filter(
      ({ english, words }) => shapeOf(english).names.join() !== shapeOf(words).names.join(),
    );
    expect(differing.map(({ key }) => key)).toEqual([]);
  });

  it('has every plural form of its language', () => {
    const needed = (type: 'cardinal' | 'ordinal') =>
      new Intl.PluralRules(language, { type }).resolvedOptions().pluralCategories;
    const lacking = messages.filter(({ words }) =>
      options(words).some(({ kind, keys }) => {
        if (kind === 'select') return !keys.includes('other');
        const wanted = needed(kind === 'ordinal' ? 'ordinal' : 'cardinal');
        return keys.join() !== 'other' && wanted.some((category) => !keys.includes(category));
      }),
    );
    expect(lacking.map(({ key }) => key)).toEqual([]);
  });

  it('answers the same cases', () => {
    const cases = (message: string) =>
      new Set(options(message).flatMap(({ kind, keys }) => (kind === 'select' ? keys : [])));
    const differing = messages.filter(
      ({ english, words }) => [...cases(english)].sort().join() !== [...cases(words)].sort().join(),
    );
    expect(differing.map(({ key }) => key)).toEqual([]);
  });

  it('leaves nothing in Latin letters but the names that are listed', () => {
    const left = messages.flatMap(({ key, words }) =>
      latinLeftIn(shapeOf(words).literals).map((word) => `${key}: ${word}`),
    );
    expect(left).toEqual([]);
  });

  it('would be caught with any of its messages left in English', () => {
    const isFound = (english: string) => latinLeftIn(shapeOf(english).literals).length > 0;
    const unseen = messages.filter(({ english, words }) => words !== english && !isFound(english));
    const hasWords = ({ english }: { readonly english: string }) => /[A-Za-z]{2}/.test(shapeOf(english).literals);
    expect(unseen.filter(hasWords).map(({ key }) => key)).toEqual([]);
    const names = new Map(messages.map(({ key, english }) => [key, english]));
    for (const key of ['app.theme', 'app.close']) expect(isFound(names.get(key) ?? ''), key).toBe(true);
  });
});

it('lists no name in Latin letters that no message has', () => {
  const named = translations.flatMap((language) =>
    files.flatMap((file) =>
      Object.values(read(`${folder(language)}/${file}`)).flatMap((words) => latinNamesIn(shapeOf(words).literals)),
    ),
  );
  expect(latinWords.filter((word) => !named.includes(word))).toEqual([]);
});

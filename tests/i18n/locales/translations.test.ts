// @vitest-environment node
import { parse, TYPE, type MessageFormatElement } from '@formatjs/icu-messageformat-parser';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

type Words = Readonly<Record<string, string>>;
const read = (path: string) => JSON.parse(readFileSync(path, 'utf8')) as Words;
const folder = (language: string) => `src/i18n/locales/${language}`;
const files = readdirSync(folder('en')).filter((file) => file.endsWith('.json'));
const translations = ['ru', 'kk'] as const;

/** Titles of documents and addresses, which have one form in every language. */
const titles =
  /ILOSTAT: Work stoppages|Labor scholars launch workforce strike, protest tracker|Labor Action Tracker launches on May Day|How are events disaggregated\?|Riots, protests and strategic developments|United States, scope and coverage|tile\.openstreetmap\.org|Open Database License|geo-maps|strikes\.csv|Work stoppages|Orda\.kz/g;

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

  it('leaves no English but names, which the English has too', () => {
    const left = messages.flatMap(({ key, english, words }) => {
      const own = shapeOf(words).literals.replace(titles, '').match(/[A-Za-z][A-Za-z-]+/g) ?? [];
      const known = shapeOf(english).literals.toLowerCase();
      return own
        .filter((word) => /^[a-z]/.test(word) || !known.includes(word.toLowerCase()))
        .map((word) => `${key}: ${word}`);
    });
    expect(left).toEqual([]);
  });
});
